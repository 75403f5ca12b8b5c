"""Receives webhooks of Tessera and checks that they are genuine, with nothing but the standard library.

WEBHOOK_SECRET=whsec_… PORT=9000 python3 receiver.py
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
TOLERANCE_SECONDS = 300

# Ids that were handled. A real receiver keeps them with its data: a delivery can come more than once.
seen = set()


def is_genuine(headers, body):
    """The signature covers id, time and body. During a change of secrets there are several; one that fits is enough."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(signature.encode(), expected.encode()) for signature in given)


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        genuine = is_genuine(self.headers, body)
        message_id = self.headers.get("webhook-id", "")
        if genuine and message_id not in seen:
            seen.add(message_id)
            print(message_id, json.loads(body)["type"], flush=True)
        # Answer quickly, and do what takes long afterwards: fifteen seconds is all there is.
        self.send_response(204 if genuine else 400)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "9000"))), Receiver)
print("listening", server.server_port, flush=True)
server.serve_forever()
