/**
 * The module that `import … from 'electron'` gives in the stand-in: everything that Electron's main process exports, with
 * what is not provided throwing its own name at the first use.
 */
import { app as standInApp } from './app.ts';
import { webContents as standInContents } from './contents.ts';
import { dialog as standInDialog } from './dialog.ts';
import { ipcMain as standInIpcMain } from './ipc-main.ts';
import { lacking, whole } from './lacking.ts';
import { Menu as standInMenu } from './menu.ts';
import { protocol as standInProtocol } from './schemes.ts';
import { screen as standInScreen } from './screen.ts';
import { session as standInSession } from './session.ts';
import { StandInWindow } from './window.ts';

export const app: Electron.App = whole('app', standInApp);
export const BrowserWindow: typeof Electron.BrowserWindow = whole('BrowserWindow', StandInWindow);
export const dialog: Electron.Dialog = whole('dialog', standInDialog);
export const ipcMain: Electron.IpcMain = whole('ipcMain', standInIpcMain);
export const Menu: typeof Electron.Menu = whole('Menu', standInMenu);
export const protocol: Electron.Protocol = whole('protocol', standInProtocol);
export const screen: Electron.Screen = whole('screen', standInScreen);
export const session: typeof Electron.session = whole('session', standInSession);
export const webContents: typeof Electron.webContents = whole('webContents', standInContents);

export const autoUpdater = lacking('autoUpdater');
export const BaseWindow = lacking('BaseWindow');
export const BrowserView = lacking('BrowserView');
export const ClipboardItem = lacking('ClipboardItem');
export const ImageView = lacking('ImageView');
export const IpcMainServiceWorker = lacking('IpcMainServiceWorker');
export const MenuItem = lacking('MenuItem');
export const MessageChannelMain = lacking('MessageChannelMain');
export const Notification = lacking('Notification');
export const ShareMenu = lacking('ShareMenu');
export const TouchBar = lacking('TouchBar');
export const Tray = lacking('Tray');
export const View = lacking('View');
export const WebContentsView = lacking('WebContentsView');
export const WebSocket = lacking('WebSocket');
export const clipboard = lacking('clipboard');
export const contentTracing = lacking('contentTracing');
export const crashReporter = lacking('crashReporter');
export const desktopCapturer = lacking('desktopCapturer');
export const globalShortcut = lacking('globalShortcut');
export const inAppPurchase = lacking('inAppPurchase');
export const nativeImage = lacking('nativeImage');
export const nativeTheme = lacking('nativeTheme');
export const net = lacking('net');
export const netLog = lacking('netLog');
export const powerMonitor = lacking('powerMonitor');
export const powerSaveBlocker = lacking('powerSaveBlocker');
export const pushNotifications = lacking('pushNotifications');
export const safeStorage = lacking('safeStorage');
export const sharedTexture = lacking('sharedTexture');
export const shell = lacking('shell');
export const systemPreferences = lacking('systemPreferences');
export const utilityProcess = lacking('utilityProcess');
export const webFrameMain = lacking('webFrameMain');
