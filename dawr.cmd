@echo off
rem The one door on Windows: finds a Python and hands over to door\bootstrap.py, which does all the set-up.
setlocal
set "PYTHONPATH=%~dp0."
set PYTHONSAFEPATH=1
set PYTHONNOUSERSITE=1
set PYTHONUTF8=1
set PYTHONHOME=
for %%P in ("py -3" python "py -3.13" "py -3.12" "py -3.11") do (
    %%~P -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))" >nul 2>nul && (
        set "DAWR_PYTHON=%%~P"
        goto found
    )
)
echo Dawr needs Python 3.11 to 3.14. Install it from the Microsoft Store and try again. 1>&2
exit /b 3
:found
%DAWR_PYTHON% -m door.bootstrap %*
exit /b %ERRORLEVEL%
