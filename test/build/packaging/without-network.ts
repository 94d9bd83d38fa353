/** Loaded first (`--import`): whatever tries to reach a network fails, and says so. */
import net from 'node:net';

net.Socket.prototype.connect = () => {
  throw new Error('packing reached for the network');
};
