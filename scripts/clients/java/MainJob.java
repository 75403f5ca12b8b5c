import com.example.tessera.ApiClient;
import com.example.tessera.ApiException;
import com.example.tessera.api.*;
import com.example.tessera.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The main job through the client that openapi-generator makes; prints a line for each step. */
class MainJob {
  public static void main(String[] arguments) throws Exception {
    var admin = client(System.getenv("TESSERA_API_KEY"));
    var teams = new TeamsApi(admin);
    var producer = teams.createTeam(new CreateTeamBody().name("orders of java"), null);
    var consumer = teams.createTeam(new CreateTeamBody().name("billing of java"), null);
    done("teams created", !producer.getId().equals(consumer.getId()) && producer.getCreatedAt() != null);

    var keys = new ArrayList<ApiKeyCreatedView>();
    for (var team : List.of(producer, consumer)) {
      var body = new CreateApiKeyBody().name("java").teamId(team.getId()).scopes(Set.of(Scope.WRITE));
      keys.add(new ApiKeysApi(admin).createApiKey(body, null));
    }
    done("keys created", keys.get(0).getScopes().equals(List.of(Scope.WRITE)));
    var ofProducer = client(keys.get(0).getKey());
    var ofConsumer = client(keys.get(1).getKey());

    var asset = new AssetsApi(ofProducer).createAsset(new CreateAssetBody().fqn("shop.java.orders"), null);
    done("asset created", asset.getOwnerTeamId().equals(producer.getId()) && asset.getActiveContract() == null);

    var contracts = new ContractsApi(ofProducer);
    var first = contracts.publishContract(asset.getId(), withColumns("id", "email"), null, null);
    done("version published", first.getDecision() == Decision.PUBLISHED && first.getContract().getVersion().equals("1.0.0"));

    var register = new RegisterBody().assetId(asset.getId()).columns(Set.of("email"));
    var registration = new RegistrationsApi(ofConsumer).register(register, null);
    done("consumer registered", registration.getColumns().equals(List.of("email")));

    var breaking = contracts.publishContract(asset.getId(), withColumns("id"), null, null);
    var proposal = breaking.getProposal();
    var affected = proposal.getRequired().stream().map(RequiredTeamView::getTeamName).toList();
    done("breaking change proposed", breaking.getDecision() == Decision.PROPOSED && affected.equals(List.of(consumer.getName())));

    var yes = new AcknowledgeBody().response(Answer.APPROVED);
    var answer = new ProposalsApi(ofConsumer).acknowledgeProposal(proposal.getId(), yes, null, null);
    done("acknowledged", answer.getProposal().getStatus() == ProposalView.StatusEnum.APPROVED);

    var published = new ProposalsApi(ofProducer).publishProposal(proposal.getId(), null, null);
    done("proposal published", published.getContract().getVersion().equals("2.0.0"));

    var ofProposal = proposal.getId().toString();
    var page = new AuditApi(admin).listAuditEvents(null, null, "proposal", ofProposal, null, null, null, null);
    var actions = page.getResults().stream().map(AuditEventView::getAction).toList();
    done("audit events listed", actions.contains("proposal.acknowledged"));

    try {
      contracts.publishContract(asset.getId(), withColumns("id", "id"), null, null);
    } catch (ApiException refusal) {
      var problem = admin.getObjectMapper().readValue(refusal.getResponseBody(), ProblemView.class);
      var isSaid = refusal.getCode() == 422 && problem.getCode().startsWith("schema.");
      done("refused with a problem", isSaid && problem.getErrors().get(0).getPointer().contains("columns"));
    }
  }

  static ApiClient client(String key) {
    var client = new ApiClient();
    client.updateBaseUri(System.getenv("TESSERA_URL"));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    return client;
  }

  static PublishBody withColumns(String... names) {
    var columns = new ArrayList<Map<String, String>>();
    for (var name : names) {
      columns.add(Map.of("name", name, "type", "VARCHAR"));
    }
    return new PublishBody().schemaFormat(SchemaFormat.COLUMNS).schema(Map.of("columns", columns));
  }

  static void done(String step, boolean held) {
    if (!held) {
      throw new IllegalStateException("not so: " + step);
    }
    System.out.println("ok " + step);
  }
}
