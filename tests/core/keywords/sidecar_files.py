"""Sidecars as other programs write them, and exiftool, which reads ours."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool (libimage-exiftool-perl) is not installed"
)

DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:darktable="http://darktable.sf.net/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
   xmp:Rating="1"
   darktable:xmp_version="5"
   darktable:history_end="2">
   <!-- a comment -->
   <darktable:history>
    <rdf:Seq>
     <rdf:li
      darktable:num="0"
      darktable:operation="rawprepare"
      darktable:params="gz03eJxjYGBgYAFiCQYYOOHEgAZY0QVwggZ7CB6pfOygYtaVAyCMi48L/AcCEA0AX0kY+A=="/>
    </rdf:Seq>
   </darktable:history>
   <dc:subject>
    <rdf:Bag>
     <rdf:li>holiday</rdf:li>
     <rdf:li>beagle</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <lr:hierarchicalSubject>
    <rdf:Bag>
     <rdf:li>events|holiday</rdf:li>
     <rdf:li>animals|beagle</rdf:li>
    </rdf:Bag>
   </lr:hierarchicalSubject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""

EXIFTOOL = b"""<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/' x:xmptk='Image::ExifTool 12.76'>
<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>

 <rdf:Description rdf:about='uuid:b1'
  xmlns:dc='http://purl.org/dc/elements/1.1/'>
  <dc:subject>
   <rdf:Bag>
    <rdf:li>S&#228;nger &amp; S\xc3\xb6hne</rdf:li>
   </rdf:Bag>
  </dc:subject>
 </rdf:Description>

 <rdf:Description rdf:about='uuid:b1'
  xmlns:xmp='http://ns.adobe.com/xap/1.0/'>
  <xmp:Label>&lt;Red&gt;</xmp:Label>
 </rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>"""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ODD = {
    "CDATA": DARKTABLE.replace(b">holiday<", b"><![CDATA[<holiday>]]><"),
    "no properties": f'<r:RDF xmlns:r="{RDF}"/>'.encode(),
    "default namespace": f'<RDF xmlns="{RDF}"><Description/></RDF>'.encode(),
    "empty bag": (
        f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="">'
        '<dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Bag/></dc:subject>'
        "</rdf:Description></rdf:RDF>"
    ).encode(),
    "a text without a bag": (
        f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="">'
        '<dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/">mine</dc:subject>'
        "</rdf:Description></rdf:RDF>"
    ).encode(),
}


FOR_EXIFTOOL = {
    "darktable": DARKTABLE,
    "exiftool": EXIFTOOL,
    "empty bag": ODD["empty bag"],
    "a text without a bag": ODD["a text without a bag"],
}
"""It knows neither CDATA nor another prefix than `rdf`."""


def exiftool(*arguments: str | Path) -> list[dict[str, Any]]:
    """What exiftool reads, by file."""
    done = subprocess.run(
        ["exiftool", "-json", "-struct", "-G1", *map(str, arguments)],
        capture_output=True,
        check=True,
        timeout=60,
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def texts(value: object) -> list[str]:
    """A list of exiftool's; one text is not in a list."""
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
