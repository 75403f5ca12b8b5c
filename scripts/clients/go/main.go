// The main job through the client that openapi-generator makes; prints a line for each step.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	tessera "example.com/tessera/client"
)

var client = func() *tessera.APIClient {
	configuration := tessera.NewConfiguration()
	configuration.Servers = tessera.ServerConfigurations{{URL: os.Getenv("TESSERA_URL")}}
	return tessera.NewAPIClient(configuration)
}()

func as(key string) context.Context {
	return context.WithValue(context.Background(), tessera.ContextAccessToken, key)
}

func withColumns(names ...string) tessera.PublishBody {
	columns := []map[string]any{}
	for _, name := range names {
		columns = append(columns, map[string]any{"name": name, "type": "VARCHAR"})
	}
	body := tessera.NewPublishBody(map[string]any{"columns": columns})
	body.SetSchemaFormat(tessera.COLUMNS)
	return *body
}

// got is the answer of a call that must not fail.
func got[T any](answer *T, _ any, err error) *T {
	if err != nil {
		var refusal *tessera.GenericOpenAPIError
		if errors.As(err, &refusal) {
			err = fmt.Errorf("%w: %s", err, refusal.Body())
		}
		fail(err.Error())
	}
	return answer
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(1)
}

func done(step string, held bool) {
	if !held {
		fail("not so: " + step)
	}
	fmt.Println("ok " + step)
}

func team(admin context.Context, name string) *tessera.TeamView {
	return got(client.TeamsAPI.CreateTeam(admin).CreateTeamBody(*tessera.NewCreateTeamBody(name)).Execute())
}

func key(admin context.Context, team *tessera.TeamView) *tessera.ApiKeyCreatedView {
	body := tessera.NewCreateApiKeyBody([]tessera.Scope{tessera.WRITE}, "go")
	body.SetTeamId(team.Id)
	return got(client.ApiKeysAPI.CreateApiKey(admin).CreateApiKeyBody(*body).Execute())
}

func main() {
	admin := as(os.Getenv("TESSERA_API_KEY"))
	producer, consumer := team(admin, "orders of go"), team(admin, "billing of go")
	done("teams created", producer.Id != consumer.Id && !producer.CreatedAt.IsZero())

	first, second := key(admin, producer), key(admin, consumer)
	done("keys created", slices.Equal(first.Scopes, []tessera.Scope{tessera.WRITE}))
	ofProducer, ofConsumer := as(first.Key), as(second.Key)

	newAsset := *tessera.NewCreateAssetBody("shop.go.orders")
	asset := got(client.AssetsAPI.CreateAsset(ofProducer).CreateAssetBody(newAsset).Execute())
	done("asset created", asset.OwnerTeamId == producer.Id && asset.ActiveContract.Get() == nil)

	publish := client.ContractsAPI.PublishContract(ofProducer, asset.Id)
	version := got(publish.PublishBody(withColumns("id", "email")).Execute())
	done("version published", version.Decision == tessera.PUBLISHED && version.Contract.Get().Version == "1.0.0")

	register := *tessera.NewRegisterBody(asset.Id)
	register.SetColumns([]string{"email"})
	registration := got(client.RegistrationsAPI.Register(ofConsumer).RegisterBody(register).Execute())
	done("consumer registered", slices.Equal(registration.Columns, []string{"email"}))

	breaking := got(publish.PublishBody(withColumns("id")).Execute())
	proposal := breaking.Proposal.Get()
	done("breaking change proposed", breaking.Decision == tessera.PROPOSED && proposal.Required[0].TeamName == consumer.Name)

	yes := *tessera.NewAcknowledgeBody(tessera.APPROVED)
	answer := got(client.ProposalsAPI.AcknowledgeProposal(ofConsumer, proposal.Id).AcknowledgeBody(yes).Execute())
	done("acknowledged", answer.Proposal.Status == "approved" && answer.Acknowledgment.Answer == tessera.APPROVED)

	published := got(client.ProposalsAPI.PublishProposal(ofProducer, proposal.Id).Execute())
	done("proposal published", published.Contract.Get().Version == "2.0.0")

	events := client.AuditAPI.ListAuditEvents(admin).EntityType("proposal").EntityId(proposal.Id)
	acknowledged := func(event tessera.AuditEventView) bool { return event.Action == "proposal.acknowledged" }
	done("audit events listed", slices.ContainsFunc(got(events.Execute()).Results, acknowledged))

	_, _, err := publish.PublishBody(withColumns("id", "id")).Execute()
	var refusal *tessera.GenericOpenAPIError
	if !errors.As(err, &refusal) {
		fail(fmt.Sprint("no refusal: ", err))
	}
	problem, typed := refusal.Model().(tessera.ProblemView)
	isSaid := typed && problem.Status == 422 && strings.HasPrefix(problem.Code, "schema.")
	done("refused with a problem", isSaid && strings.Contains(problem.Errors[0].Pointer, "columns"))
}
