"""The main job through the client that openapi-generator makes; prints a line for each step."""

import os

from tessera_client import (
    AcknowledgeBody,
    Answer,
    ApiClient,
    ApiException,
    ApiKeysApi,
    AssetsApi,
    AuditApi,
    Configuration,
    ContractsApi,
    CreateApiKeyBody,
    CreateAssetBody,
    CreateTeamBody,
    Decision,
    ProblemView,
    ProposalsApi,
    PublishBody,
    RegisterBody,
    RegistrationsApi,
    SchemaFormat,
    Scope,
    TeamsApi,
)


def client(key: str) -> ApiClient:
    return ApiClient(Configuration(host=os.environ["TESSERA_URL"], access_token=key))


def with_columns(*names: str) -> PublishBody:
    schema = {"columns": [{"name": name, "type": "VARCHAR"} for name in names]}
    return PublishBody(schema_format=SchemaFormat.COLUMNS, schema=schema)


def done(step: str, held: bool) -> None:
    if not held:
        raise SystemExit(f"not so: {step}")
    print(f"ok {step}")


admin = client(os.environ["TESSERA_API_KEY"])
teams = TeamsApi(admin)
producer = teams.create_team(CreateTeamBody(name="orders of python"))
consumer = teams.create_team(CreateTeamBody(name="billing of python"))
done("teams created", producer.id != consumer.id and producer.created_at.tzinfo is not None)

keys = ApiKeysApi(admin)
made = [
    keys.create_api_key(CreateApiKeyBody(name="python", team_id=team.id, scopes=[Scope.WRITE]))
    for team in (producer, consumer)
]
done("keys created", all(key.scopes == [Scope.WRITE] for key in made))
of_producer, of_consumer = (client(key.key) for key in made)

asset = AssetsApi(of_producer).create_asset(CreateAssetBody(fqn="shop.python.orders"))
done("asset created", asset.owner_team_id == producer.id and asset.active_contract is None)

contracts = ContractsApi(of_producer)
first = contracts.publish_contract(asset.id, with_columns("id", "email"))
done("version published", first.decision == Decision.PUBLISHED and first.contract.version == "1.0.0")

registration = RegistrationsApi(of_consumer).register(RegisterBody(asset_id=asset.id, columns=["email"]))
done("consumer registered", registration.columns == ["email"])

breaking = contracts.publish_contract(asset.id, with_columns("id"))
affected = [team.team_name for team in breaking.proposal.required]
done("breaking change proposed", breaking.decision == Decision.PROPOSED and affected == [consumer.name])

answer = ProposalsApi(of_consumer).acknowledge_proposal(
    breaking.proposal.id, AcknowledgeBody(response=Answer.APPROVED)
)
done("acknowledged", answer.proposal.status == "approved" and answer.acknowledgment.answer == Answer.APPROVED)

published = ProposalsApi(of_producer).publish_proposal(breaking.proposal.id)
done("proposal published", published.contract.version == "2.0.0")

page = AuditApi(admin).list_audit_events(entity_type="proposal", entity_id=str(breaking.proposal.id))
done("audit events listed", "proposal.acknowledged" in [event.action for event in page.results])

try:
    contracts.publish_contract(asset.id, with_columns("id", "id"))
except ApiException as refusal:
    problem = refusal.data
    typed = isinstance(problem, ProblemView) and problem.code.startswith("schema.")
    done("refused with a problem", refusal.status == 422 and typed and "columns" in problem.errors[0].pointer)
