; The installer's own part: electron-builder's script includes it and calls these macros.
; Texts are Chinese and English: the installer speaks the language of the system. Silent runs show none of them.

!include WinVer.nsh

!define LINK_KEY "Software\Classes\gazette"
!define PACK_CLASS "GazetteReader.IssuePack"
!define PACK_KEY "Software\Classes\.gzpack"

; After the languages are there.
!macro customHeader
  LangString readerName ${LANG_SIMPCHINESE} "政府公报阅读器"
  LangString readerName ${LANG_ENGLISH} "Gazette Reader"
  ; Window titles and the pages of the wizard speak of the program by its name in the person's language.
  ; The script has named it by its name in paths before, and a second time is worth a warning.
  !pragma warning push
  !pragma warning disable 6029
  Name "$(readerName)"
  !pragma warning pop

  !ifndef BUILD_UNINSTALLER
    LangString needsWindows10 ${LANG_SIMPCHINESE} "这台电脑的系统太旧，装不了政府公报阅读器。$\r$\n$\r$\n它需要 Windows 10 或更新的系统（64 位）。$\r$\n旧电脑可以看“静态网页版”公报：请向发给您安装程序的同事索取。"
    LangString needsWindows10 ${LANG_ENGLISH} "This computer's Windows is too old for the gazette reader.$\r$\n$\r$\nIt needs Windows 10 or later (64 bit).$\r$\nOlder computers can read the gazettes as static pages: please ask whoever gave you this installer."

    LangString linkKind ${LANG_SIMPCHINESE} "政府公报链接"
    LangString linkKind ${LANG_ENGLISH} "Gazette link"

    LangString openInReader ${LANG_SIMPCHINESE} "用政府公报阅读器打开"
    LangString openInReader ${LANG_ENGLISH} "Open in Gazette Reader"
  !else
    LangString notesTitle ${LANG_SIMPCHINESE} "批注和设置"
    LangString notesTitle ${LANG_ENGLISH} "Notes and settings"

    LangString notesSubtitle ${LANG_SIMPCHINESE} "卸载程序时，您写的批注会留在电脑上。"
    LangString notesSubtitle ${LANG_ENGLISH} "Your notes stay on this computer when the program is removed."

    LangString notesText ${LANG_SIMPCHINESE} "您的批注、设置、阅读位置和自己装入的公报存放在：$\r$\n$notesFolder$\r$\n$\r$\n不打勾，就原样留着，以后重新安装还能接着用。$\r$\n打了勾，会和程序一起删除，找不回来。"
    LangString notesText ${LANG_ENGLISH} "Your notes, settings, places and the gazettes that you added lie in:$\r$\n$notesFolder$\r$\n$\r$\nLeave the box unticked to keep them for a later installation.$\r$\nTicked, they are deleted with the program and cannot be brought back."

    LangString notesBox ${LANG_SIMPCHINESE} "同时删除我的批注和设置"
    LangString notesBox ${LANG_ENGLISH} "Also delete my notes and settings"
  !endif
!macroend

!ifndef BUILD_UNINSTALLER
  ; Before anything else of the start. The script by itself would accept Windows 7, which cannot run the program.
  !macro preInit
    ${IfNot} ${AtLeastWin10}
      MessageBox MB_OK|MB_ICONSTOP "$(needsWindows10)" /SD IDOK
      SetErrorLevel 1
      Quit
    ${EndIf}
  !macroend

  ; Behind the files and the association of .gzpack; SHELL_CONTEXT is one person or all, as was chosen.
  !macro customInstall
    WriteRegStr SHELL_CONTEXT "${LINK_KEY}" "" "URL:$(linkKind)"
    WriteRegStr SHELL_CONTEXT "${LINK_KEY}" "URL Protocol" ""
    WriteRegStr SHELL_CONTEXT "${LINK_KEY}\DefaultIcon" "" "$appExe,0"
    WriteRegStr SHELL_CONTEXT "${LINK_KEY}\shell\open\command" "" '"$appExe" "%1"'
    ; What the menu of a file says.
    WriteRegStr SHELL_CONTEXT "Software\Classes\${PACK_CLASS}\shell\open" "" "$(openInReader)"
  !macroend
!else
  Var notesCheckBox
  Var deleteNotes
  Var notesFolder

  ; Notes are always the person's own, also when the program was installed for all.
  !macro findNotesFolder
    SetShellVarContext current
    StrCpy $notesFolder "$APPDATA\Gazette Reader"
    ${If} $installMode == "all"
      SetShellVarContext all
    ${EndIf}
  !macroend

  ; The pages of the removal: a welcome, then the question, its box unticked.
  !macro customUnWelcomePage
    !insertmacro MUI_UNPAGE_WELCOME
    UninstPage custom un.askForNotes un.takeAnswerForNotes

    Function un.askForNotes
      ${If} ${isUpdated}
        Abort
      ${EndIf}
      !insertmacro findNotesFolder
      !insertmacro MUI_HEADER_TEXT "$(notesTitle)" "$(notesSubtitle)"
      nsDialogs::Create 1018
      Pop $0
      ${NSD_CreateLabel} 0 0 100% 60u "$(notesText)"
      Pop $0
      ${NSD_CreateCheckBox} 0 70u 100% 12u "$(notesBox)"
      Pop $notesCheckBox
      nsDialogs::Show
    FunctionEnd

    Function un.takeAnswerForNotes
      ${NSD_GetState} $notesCheckBox $deleteNotes
    FunctionEnd
  !macroend

  !macro customUnInstall
    ${IfNot} ${isUpdated}
      DeleteRegKey SHELL_CONTEXT "${LINK_KEY}"
      ; The ending itself, unless another program has taken it.
      ReadRegStr $R1 SHELL_CONTEXT "${PACK_KEY}" ""
      ${If} $R1 == "${PACK_CLASS}"
        DeleteRegKey SHELL_CONTEXT "${PACK_KEY}"
      ${EndIf}

      ; A silent removal is told by a switch.
      ${GetParameters} $R0
      ClearErrors
      ${GetOptions} $R0 "/DELETENOTES" $R1
      ${IfNot} ${Errors}
        StrCpy $deleteNotes ${BST_CHECKED}
      ${EndIf}

      ${If} $deleteNotes == ${BST_CHECKED}
        !insertmacro findNotesFolder
        RMDir /r "$notesFolder"
      ${EndIf}
      ClearErrors
    ${EndIf}
  !macroend
!endif
