@echo off
rem Runs the reader from this folder, on a stick for instance, and keeps the notes beside it.
start "" "%~dp0Gazette Reader.exe" "--user-data-dir=%~dp0notes" %*
