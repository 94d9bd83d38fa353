@echo off
rem Runs the reader from this folder, on a stick for instance, and keeps the person's data in it.
rem The program names the folder of the data, not this file: cmd.exe reads a file in the code page of the machine, and
rem a Chinese name in it would be another one on a Windows with another code page. So no line may hold more than ASCII.
start "" "%~dp0Gazette Reader.exe" --on-stick %*
