"""A headless Chromium that opens the pages of a folder."""

import json

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

PHONE, LAPTOP = (320, 640), (1280, 800)


def start():
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_script_timeout(120)
    return driver


def open_page(driver, path, size=LAPTOP, is_dark=False):
    """Opens a page in a window of a size, on a light or a dark screen."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE})
    scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    for log in ["performance", "browser"]:
        driver.get_log(log)
    driver.get(path.resolve().as_uri())


def complaints(driver):
    """What the browser has to say of the page, such as a script that its policy stopped."""
    return [entry["message"] for entry in driver.get_log("browser")]


def requests(driver):
    """The addresses that the page asked for, beside its own."""
    addresses = []
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            addresses.append(message["params"]["request"]["url"])
    return [address for address in addresses if address != driver.current_url]
