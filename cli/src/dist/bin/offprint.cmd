@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs Offprint. Needs Java 17 or newer; OFFPRINT_JAVA_OPTS holds further options for it.
setlocal

set "java=java"
if not defined JAVA_HOME goto look
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto run
echo error: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
exit /b 1

:look
where java >nul 2>nul
if not errorlevel 1 goto run
echo error: there is no Java; install a JDK of 17 or newer, or set JAVA_HOME 1>&2
exit /b 1

:run
rem Standard output holds data only: whatever the JVM has to say goes to standard error.
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %OFFPRINT_JAVA_OPTS% -cp "%~dp0..\lib\*" dev.offprint.cli.Main %*
exit /b %errorlevel%
