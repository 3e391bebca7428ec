"""Opens a workbook in LibreOffice Calc as a person would: tells what is seen, types into cells, sorts, saves.

Reads a job as JSON on standard input and answers as JSON: { "open": path, "save": path or null, "look": [cells],
"type": { cell: text, number or { "day": [year, month, day] } }, "sort": null or { "range": cells, "column": n } }.
Needs Debian's python3-uno.
"""
import json
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField
from com.sun.star.util import CellProtection

SECONDS_TO_START = 60


def setting(name, value):
    return PropertyValue(Name=name, Value=value)


def desktop_of(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(SECONDS_TO_START * 2):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def look(sheet, document, name):
    cell = sheet.getCellRangeByName(name)
    key = document.NumberFormats.getByKey(cell.NumberFormat)
    return {
        "type": cell.Type.value,
        "text": cell.String,
        "value": cell.Value,
        # com.sun.star.util.NumberFormat.DATE
        "date": bool(key.Type & 2),
        "locked": cell.CellProtection.IsLocked,
        "choices": cell.Validation.getFormula1() if cell.Validation.Type.value == "LIST" else None,
        "validation": cell.Validation.Type.value,
    }


def write(sheet, document, name, value):
    """As typed: a protected cell refuses, which the API tells by leaving it as it was."""
    cell = sheet.getCellRangeByName(name)
    if isinstance(value, dict):
        year, month, day = value["day"]
        cell.Formula = f"{year:04}-{month:02}-{day:02}"
    elif isinstance(value, str):
        cell.String = value
    else:
        cell.Value = value


def sort(sheet, job):
    """Locked cells cannot be sorted: the lock, which has no password, is lifted first."""
    sheet.unprotect("")
    field = TableSortField(Field=job["column"], IsAscending=False, IsCaseSensitive=False)
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    sheet.getCellRangeByName(job["range"]).sort((setting("SortFields", fields), setting("ContainsHeader", False)))


def main():
    job = json.load(sys.stdin)
    pipe = f"aftale{time.monotonic_ns()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation={job['profile']}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        desktop = desktop_of(pipe)
        document = desktop.loadComponentFromURL(job["open"], "_blank", 0, (setting("Hidden", True),))
        sheet = document.Sheets.getByIndex(0)
        columns = sheet.Columns
        answer = {
            "protected": sheet.isProtected(),
            "hidden": [index for index in range(30) if not columns.getByIndex(index).IsVisible],
            "landscape": document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle).IsLandscape,
            "cells": {name: look(sheet, document, name) for name in job["look"]},
        }
        for name, value in job["type"].items():
            write(sheet, document, name, value)
        answer["typed"] = {name: look(sheet, document, name)["text"] for name in job["type"]}
        if job["sort"] is not None:
            sort(sheet, job["sort"])
        if job["save"] is not None:
            document.storeToURL(job["save"], (setting("FilterName", "Calc MS Excel 2007 XML"),))
        document.close(True)
        json.dump(answer, sys.stdout)
        try:
            desktop.terminate()
        except Exception:
            # It is gone before it can answer.
            pass
        office.wait(30)
    finally:
        office.kill()


main()
