@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs Offprint from its sources: builds what is missing or stale, then hands over to what was built.
setlocal
set "tree=%~dp0"
set "target=%tree%cli\target"

rem Stale: a source is newer than the stamp of the last build.
powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue '%target%\launcher.stamp'; if (-not $s -or -not (Test-Path '%target%\dist\bin\offprint.cmd')) { exit 1 }; $n = foreach ($m in 'fonts','core','pdf','docx','epub','cli') { Get-Item ('%tree%' + $m + '\pom.xml'); Get-ChildItem -Recurse ('%tree%' + $m + '\src\main') }; if (@($n | Where-Object LastWriteTime -gt $s.LastWriteTime).Count) { exit 1 }"
if not errorlevel 1 goto run

where mvn >nul 2>nul
if not errorlevel 1 goto build
echo error: building needs Maven 3.8 or newer, and there is no mvn; install it 1>&2
exit /b 1

:build
echo Building Offprint; the first time takes some minutes. 1>&2
if not exist "%target%" mkdir "%target%"
if exist "%target%\dist" rmdir /s /q "%target%\dist"
type nul > "%target%\launcher.new"
pushd "%tree%"
call mvn -B -ntp -DskipTests "-P!error-prone" package -pl cli -am > "%target%\launcher.log" 2>&1
set "result=%errorlevel%"
popd
if "%result%"=="0" goto built
type "%target%\launcher.log" 1>&2
echo error: Offprint could not be built; the log above says why 1>&2
exit /b 1

:built
move /y "%target%\launcher.new" "%target%\launcher.stamp" >nul

:run
call "%target%\dist\bin\offprint.cmd" %*
exit /b %errorlevel%
