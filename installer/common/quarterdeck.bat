@echo off
rem Starts Quarterdeck with a JDK 25 it finds by itself.
setlocal
set "QD_HOME=%~dp0.."
set "QD_JAVA="
for %%D in ("%QUARTERDECK_JAVA%" "%QD_HOME%\runtime" "%JAVA_HOME%") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do call :try "%%~D"
if not defined QD_JAVA (
    echo Quarterdeck needs a JDK 25: install one or set QUARTERDECK_JAVA to its folder. 1>&2
    exit /b 1
)
"%QD_JAVA%" --enable-native-access=ALL-UNNAMED -cp "%QD_HOME%\lib\*" app.quarterdeck.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined QD_JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "QD_JAVA=%~1\bin\java.exe"
exit /b 0
