# Installs silently, without administrator rights, runs the installed self-test, uninstalls silently.
param([string]$Folder = "build/packaging")
$ErrorActionPreference = "Stop"
$setup = Get-ChildItem "$Folder/Inception-GUI-*-Windows-x86_64.exe" | Select-Object -Last 1
if (-not $setup) { throw "There is no installer in $Folder." }
$place = "$env:LOCALAPPDATA\Programs\Inception GUI"

$done = Start-Process $setup.FullName -ArgumentList "/S" -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "The installer ended with $($done.ExitCode)." }
$env:INCEPTION_GUI_PROFILE = Join-Path ([IO.Path]::GetTempPath()) "inception-profile"
& "$place\inception-cli.exe" self-test
if ($LASTEXITCODE -ne 0) { throw "The self-test of the installed program failed." }

# The windowed program has no streams; it lives when it is still there after a while.
$window = Start-Process "$place\inception-gui.exe" -PassThru
Start-Sleep -Seconds 15
if ($window.HasExited) { throw "The window ended with $($window.ExitCode)." }
Stop-Process -Id $window.Id
$window.WaitForExit()
$log = Get-Content "$env:INCEPTION_GUI_PROFILE\logs\inception-gui.log" -Raw
if ($log -match "ERROR|CRITICAL|Traceback") { throw "The log has fatal marks:`n$log" }

# Windows' uninstaller copies itself and goes on from there; _? has it stay and be waited for.
$done = Start-Process "$place\uninstall.exe" -ArgumentList "/S", "_?=$place" -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "The uninstaller ended with $($done.ExitCode)." }
foreach ($left in "$place\inception-gui.exe", "$place\_internal",
    "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Inception GUI.lnk",
    "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\InceptionGUI",
    "HKCU:\Software\Classes\InceptionGUI.Picture") {
    if (Test-Path $left) { throw "The uninstaller left $left." }
}
Write-Output "All is well."
