# One call to the emulator through AWS's own SDK for Python, which the emulator brings along: AWS's SDK for JavaScript would be
# a package more for each service that only this test speaks to.
# Takes the service, the operation and its parameters as JSON; prints the answer as JSON.
import json
import sys

import botocore.session

service, operation, parameters = sys.argv[1:]
client = botocore.session.get_session().create_client(service)
answer = getattr(client, operation)(**json.loads(parameters))
print(json.dumps({name: value.read().decode() if hasattr(value, "read") else value for name, value in answer.items()}, default=str))
