; The Windows installer: for one person, without administrator rights, one click, silent with /S.
;
;   makensis -DVERSION=0.1.0 -DPAYLOAD=DIR -DICON=FILE.ico -DLICENCE=FILE -DOUTPUT=FILE.exe installer.nsi
;
; PAYLOAD is the folder that packaging/build.py makes. It holds the Visual C++ runtime that PyInstaller
; found; where the system lacks it all the same (VCRUNTIME below), the person is told where to get it.

Target amd64-unicode  ; the program is for 64-bit Windows only
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
RequestExecutionLevel user

!ifndef VERSION | PAYLOAD | ICON | LICENCE | OUTPUT
  !error "VERSION, PAYLOAD, ICON, LICENCE and OUTPUT must be given with -D"
!endif

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "Inception GUI"
!define PROGRAM "inception-gui.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\InceptionGUI"
!define APPLICATION "Software\Classes\Applications\${PROGRAM}"
!define CAPABILITIES "Software\InceptionGUI\Capabilities"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Inception GUI"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro OpenWith SUFFIX
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${SUFFIX}" ""
  WriteRegStr HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "InceptionGUI.Picture" ""
!macroend
!macro NoOpenWith SUFFIX
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "InceptionGUI.Picture"
  DeleteRegKey /ifempty HKCU "Software\Classes\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${SUFFIX}"
!macroend
!macro ForEverySuffix MACRO
  !insertmacro ${MACRO} ".jpg"
  !insertmacro ${MACRO} ".jpeg"
  !insertmacro ${MACRO} ".png"
  !insertmacro ${MACRO} ".gif"
  !insertmacro ${MACRO} ".bmp"
  !insertmacro ${MACRO} ".webp"
  !insertmacro ${MACRO} ".tif"
  !insertmacro ${MACRO} ".tiff"
  !insertmacro ${MACRO} ".avif"
  !insertmacro ${MACRO} ".heic"
  !insertmacro ${MACRO} ".heif"
  !insertmacro ${MACRO} ".jp2"
  !insertmacro ${MACRO} ".ico"
  !insertmacro ${MACRO} ".ppm"
!macroend

; Windows refuses to replace a program that runs; a rename tells without ending anyone's work.
!macro StopWhileItRuns
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\${PROGRAM}.probe"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
    Rename "$INSTDIR\${PROGRAM}.probe" "$INSTDIR\${PROGRAM}"
  ${EndIf}
!macroend

; Takes away what an installation put there, and nothing else: not a folder that a person named
; themselves, nor the profile, which lies elsewhere.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\inception-gui.exe"
  Delete "$INSTDIR\inception-cli.exe"
!macroend

Section "Program"
  !insertmacro StopWhileItRuns
  !insertmacro RemoveProgram  ; an older version may have files that this one has not
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\Classes\InceptionGUI.Picture" "" "Picture"
  WriteRegStr HKCU "Software\Classes\InceptionGUI.Picture" "FriendlyTypeName" "Picture"
  WriteRegStr HKCU "Software\Classes\InceptionGUI.Picture\shell\open\command" "" \
    '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !insertmacro ForEverySuffix OpenWith

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "The authors of Inception GUI"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; VCRUNTIME
  ${IfNot} ${FileExists} "$SYSDIR\vcruntime140_1.dll"
  ${AndIfNot} ${FileExists} "$INSTDIR\_internal\VCRUNTIME140_1.dll"
    MessageBox MB_OK|MB_ICONINFORMATION "If ${NAME} does not start, install Microsoft's “Visual \
C++ Redistributable (x64)” from Microsoft's website, once." /SD IDOK
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro StopWhileItRuns
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"  ; only if nothing else is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro ForEverySuffix NoOpenWith
  DeleteRegKey HKCU "Software\Classes\InceptionGUI.Picture"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "Software\InceptionGUI"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
