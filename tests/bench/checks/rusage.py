"""Runs a program to its end and prints what it cost, as JSON: Node.js cannot tell what its children used."""
import json
import resource
import subprocess
import sys
import time

started = time.monotonic()
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({
    "code": code,
    "cpuMs": (used.ru_utime + used.ru_stime) * 1000,
    "wallMs": (time.monotonic() - started) * 1000,
    "peakMb": used.ru_maxrss / 1024,
}))
