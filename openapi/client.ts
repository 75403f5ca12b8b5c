// Made by `npm run openapi` from openapi/tessera.json; do not edit.
export interface paths {
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of your team; an admin sees all.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key.
         * @description The answer holds the key, once. Only an admin makes keys for other teams.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One key of your team.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke a key, for good and at once.
         * @description Needs an API key with the scope `write` or wider.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key: a new one takes over, and the old one works on for the overlap.
         * @description A key is rotated once.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/bootstrap/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the bootstrap key for good.
         * @description Refused while there is no admin key to take its place.
         *
         *     Needs an API key with the scope `admin`.
         */
        post: operations["disableBootstrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List live assets.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Register a data object.
         * @description A deleted one of the same name comes back with its contracts and registrations.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One asset.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset.
         * @description While other teams are registered on it, that becomes a proposal.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        /**
         * Change an asset.
         * @description Moving it or loosening its rules becomes a proposal while other teams are registered on it.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        patch: operations["updateAsset"];
        trace?: never;
    };
    "/api/v1/assets/{id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An asset with its owner, active contract, consumers, lineage next to it, open proposals and newest quality results.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getAssetContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an asset's contract, oldest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Publish a version of an asset's contract.
         * @description Where it would break a registered consumer, it becomes a proposal.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["publishContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/contracts/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two versions of an asset's contract.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["diffContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an asset reads directly, from every source.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listDependencies"];
        put?: never;
        /**
         * Say that an asset reads another.
         * @description The same edge again is answered with 200.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["addDependency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who a change would hurt: the judgement that publish would make, with what lies downstream.
         * @description Nothing is written.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        post: operations["impactOfChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an asset is made from, or what is made from it: as JSON, Graphviz DOT or Mermaid.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["lineageOfAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/quality-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an asset's guarantees fared, newest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listQualityResults"];
        put?: never;
        /**
         * Report how an asset's guarantees fared in one run of checks: as a plain list, or as dbt's own documents.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["reportQuality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted asset back, with its contracts and registrations.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["restoreAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer an asset to another team.
         * @description It changes hands when that team accepts; an admin moves it at once by PATCH.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["askTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/assets/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who had agreed to what about an asset at a moment.
         * @description Told from the log alone: the version in force, who was registered,
         *     what was proposed, and the last answer of each team.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed statements of what the log held, the newest first.
         * @description New entries are sealed every `SCHEDULER_SECONDS`.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["listCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, in the order it was written: your team's acts, and what it was told.
         * @description An admin sees everything.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log as lines of JSON: entries with the bytes that were hashed, checkpoints, and in the last line a manifest with the SHA-256 of all lines before it.
         * @description `tessera audit verify` verifies it without the service.
         *
         *     Needs an API key with the scope `admin`.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute every hash chain and checkpoint of the log again, and name the earliest of each that does not fit.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a contract.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/deprecate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deprecate a version, with a date until which it stays.
         * @description Deprecating the active one needs the consent of its readers.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["deprecateContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands on one version of a contract.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listRegistrationsOfContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version, not before its sunset.
         * @description Retiring the active one needs the consent of its readers.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["retireContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dependencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a hand-made edge away; an import's edges go with their import.
         * @description Needs an API key with the scope `write` or wider.
         */
        delete: operations["removeDependency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What concerns your team, oldest first, each event once.
         * @description An admin hears everything.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as it happens, as server-sent events: `id` is a cursor, `data` an event of the feed.
         * @description A client that connects
         *     anew with `Last-Event-ID` misses nothing. A comment every 15 seconds keeps the connection; it ends after five
         *     minutes, so that the key is looked at again. One key has at most five of them open at a process.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who changes of many assets would hurt, each judged by itself.
         * @description Where one has been proposed already, it says who has
         *     answered. What is wrong with an item is said of that item alone. Nothing is written.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        post: operations["impactOfChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/dbt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a dbt project: assets, contracts or proposals, lineage, consumers and test results.
         * @description One bad model never loses the others.
         *
         *     An import is many transactions, and the same again changes nothing. With an `Idempotency-Key` its answer is recorded
         *     once all of it is done: where it broke off midway, the same request goes on from there.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["importDbt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals; with `awaiting_team_id`, a team's inbox.
         * @description A page may hold fewer than `limit` and still have a next one.
         *
         *     Needs an API key with the scope `read` or wider.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposal: what changes, who has to answer, who has.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/acknowledgments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a proposal for your own team.
         * @description You may change your answer until it is published.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["acknowledgeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What teams have said about a proposal, oldest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listProposalComments"];
        put?: never;
        /**
         * Comment on a proposal while it is open or approved.
         * @description Any team may; a comment neither consents nor blocks.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["commentOnProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the current revision over consumers who have not agreed.
         * @description Everyone it touches is told, with the reason.
         *
         *     Needs an API key with the scope `admin`.
         */
        post: operations["forceProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an approved proposal, or apply it where it changes the asset.
         * @description It is judged once more; consent to what it shows is all that counts.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["publishProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposal for good.
         * @description Needs an API key with the scope `admin`.
         */
        post: operations["rejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a proposal back.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List publications, oldest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listPublications"];
        put?: never;
        /**
         * Publish versions of several assets as one, all or nothing.
         * @description Where one of them would break a registered consumer, all
         *     become proposals of one publication, and are published together once everyone has agreed.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["publishTogether"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One publication: its proposals, who has to answer them, who has.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/acknowledgments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer all proposals of a publication that your team has to answer, or those you name, at once.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["acknowledgePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an approved publication: all of it, what is read before what reads it, or nothing.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["publishPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a publication for good, and all its proposals with it.
         * @description Needs an API key with the scope `admin`.
         */
        post: operations["rejectPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a publication back, and all its proposals with it.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List registrations.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listRegistrations"];
        put?: never;
        /**
         * Register as a consumer of an asset.
         * @description Again, it keeps its row and adds the columns.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One registration.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        /**
         * End a registration.
         * @description Needs an API key with the scope `write` or wider.
         */
        delete: operations["endRegistration"];
        options?: never;
        head?: never;
        /**
         * Change what a consumer says it reads; the only way to narrow it.
         * @description Needs an API key with the scope `write` or wider.
         */
        patch: operations["updateRegistration"];
        trace?: never;
    };
    "/api/v1/schemas/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a change between two schemas without storing anything.
         * @description Needs an API key with the scope `read` or wider.
         */
        post: operations["compareSchemas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a schema: every place that is wrong, or none.
         * @description Needs an API key with the scope `read` or wider.
         */
        post: operations["validateSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find teams, assets, columns, tags and contracts by name: exact matches first, then prefixes, words, substrings.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the live teams.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Make a team.
         * @description Needs an API key with the scope `admin`.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One team.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team: its registrations end and its keys die.
         * @description Refused while it owns live assets.
         *
         *     Needs an API key with the scope `admin`.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Rename a team, or replace its metadata.
         * @description Needs an API key with the scope `write` or wider.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers, oldest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One transfer.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an asset: your team is the owner from now on, with everything that hangs on it.
         * @description Only a key of the team it was
         *     offered to may; while that team has to answer a proposal about the asset, it answers first.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offer back.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an asset.
         * @description Only a key of the team it was offered to may.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["declineTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was and is to be sent to your team's endpoints, deleted ones too, newest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery, with the log of its attempts.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it once more, under the same `webhook-id`, whatever came of it before.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints of your team, oldest first.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["listEndpoints"];
        put?: never;
        /**
         * Have events sent to a URL.
         * @description The answer holds the secret that signs them, once. An admin may name another team.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["createEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One endpoint of your team.
         * @description Needs an API key with the scope `read` or wider.
         */
        get: operations["getEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint.
         * @description What was still to be sent is cancelled; the log of deliveries stays.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        delete: operations["deleteEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change, pause or reactivate an endpoint.
         * @description Needs an API key with the scope `write` or wider.
         */
        patch: operations["updateEndpoint"];
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/end-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop signing with the former secret now.
         * @description Needs an API key with the scope `write` or wider.
         */
        post: operations["endRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message, `endpoint.pinged`, to this endpoint alone.
         * @description The delivery tells what came of it.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["pingEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what an endpoint has not received of a time: deliveries that came to nothing or wait for their next attempt, and events that it would take today and was never sent.
         * @description At most 31 days at once. Asked again, nothing is sent twice.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["recoverDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret, answered once.
         * @description For 24 hours requests carry a signature by the former one too.
         *
         *     Needs an API key with the scope `write` or wider.
         */
        post: operations["rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs.
         * @description It asks nobody else.
         *
         *     Needs no API key.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be served: the database answers within half a second and has every migration, and the process is not about to end.
         * @description Without Redis they can: the answer says `degraded`.
         *
         *     Needs no API key.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "access.denied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key of your team was refused something that it may not do.
         * @description Sent to endpoints of the format `standard` that take `access.denied`.
         */
        post: operations["onAccessDenied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.bootstrap_disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bootstrap key stopped working for good.
         * @description Sent to endpoints of the format `standard` that take `api_key.bootstrap_disabled`.
         */
        post: operations["onApiKeyBootstrapDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was made for your team.
         * @description Sent to endpoints of the format `standard` that take `api_key.created`.
         */
        post: operations["onApiKeyCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key of your team was revoked.
         * @description Sent to endpoints of the format `standard` that take `api_key.revoked`.
         */
        post: operations["onApiKeyRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key of your team was replaced by a new one; both work for a while.
         * @description Sent to endpoints of the format `standard` that take `api_key.rotated`.
         */
        post: operations["onApiKeyRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Your team owns a new asset.
         * @description Sent to endpoints of the format `standard` that take `asset.created`.
         */
        post: operations["onAssetCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An asset that you own or read was deleted.
         * @description Sent to endpoints of the format `standard` that take `asset.deleted`.
         */
        post: operations["onAssetDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deleted asset of yours is there again.
         * @description Sent to endpoints of the format `standard` that take `asset.restored`.
         */
        post: operations["onAssetRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.transfer_accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiver accepted an asset, and owns it.
         * @description Sent to endpoints of the format `standard` that take `asset.transfer_accepted`.
         */
        post: operations["onAssetTransferAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.transfer_asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An asset was offered to another team.
         * @description Sent to endpoints of the format `standard` that take `asset.transfer_asked`.
         */
        post: operations["onAssetTransferAsked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.transfer_cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer of an asset was taken back.
         * @description Sent to endpoints of the format `standard` that take `asset.transfer_cancelled`.
         */
        post: operations["onAssetTransferCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.transfer_declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiver declined an asset.
         * @description Sent to endpoints of the format `standard` that take `asset.transfer_declined`.
         */
        post: operations["onAssetTransferDeclined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An asset that you own or read has other properties.
         * @description Sent to endpoints of the format `standard` that take `asset.updated`.
         */
        post: operations["onAssetUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "column.deprecated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A column that you read is announced to go away, or on other terms.
         * @description Sent to endpoints of the format `standard` that take `column.deprecated`.
         */
        post: operations["onColumnDeprecated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.deprecated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version was deprecated, by a newer one or by its producer.
         * @description Sent to endpoints of the format `standard` that take `contract.deprecated`.
         */
        post: operations["onContractDeprecated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version was published.
         * @description Sent to endpoints of the format `standard` that take `contract.published`.
         */
        post: operations["onContractPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version was retired; it is no longer to be read.
         * @description Sent to endpoints of the format `standard` that take `contract.retired`.
         */
        post: operations["onContractRetired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dependency.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An asset was said to read another.
         * @description Sent to endpoints of the format `standard` that take `dependency.added`.
         */
        post: operations["onDependencyAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dependency.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import changed what an asset of yours reads.
         * @description Sent to endpoints of the format `standard` that take `dependency.recorded`.
         */
        post: operations["onDependencyRecorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dependency.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An asset no longer reads another.
         * @description Sent to endpoints of the format `standard` that take `dependency.removed`.
         */
        post: operations["onDependencyRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    digest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Several events of an hour in one message, for endpoints with `digest: hourly`.
         * @description Sent to endpoints of the format `standard` that ask for it.
         */
        post: operations["onDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Your team has a new webhook endpoint.
         * @description Sent to endpoints of the format `standard` that take `endpoint.created`.
         */
        post: operations["onEndpointCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint of your team was deleted.
         * @description Sent to endpoints of the format `standard` that take `endpoint.deleted`.
         */
        post: operations["onEndpointDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint of your team was disabled, because it failed for long or answered 410.
         * @description Sent to endpoints of the format `standard` that take `endpoint.disabled`.
         */
        post: operations["onEndpointDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.pinged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test message, sent to the one endpoint that asked for it.
         * @description Sent to endpoints of the format `standard` that take `endpoint.pinged`.
         */
        post: operations["onEndpointPinged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.rotation_ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The former secret of a webhook endpoint signs no more.
         * @description Sent to endpoints of the format `standard` that take `endpoint.rotation_ended`.
         */
        post: operations["onEndpointRotationEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.secret_rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint of your team signs with a new secret.
         * @description Sent to endpoints of the format `standard` that take `endpoint.secret_rotated`.
         */
        post: operations["onEndpointSecretRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint of your team was changed, paused or made active.
         * @description Sent to endpoints of the format `standard` that take `endpoint.updated`.
         */
        post: operations["onEndpointUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "guarantee.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guarantee that you give or read was not kept.
         * @description Sent to endpoints of the format `standard` that take `guarantee.failed`.
         */
        post: operations["onGuaranteeFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import changed something.
         * @description Sent to endpoints of the format `standard` that take `import.completed`.
         */
        post: operations["onImportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.acknowledged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A consumer approved a proposal, or said when it will have migrated.
         * @description Sent to endpoints of the format `standard` that take `proposal.acknowledged`.
         */
        post: operations["onProposalAcknowledged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everyone who had to answer has agreed.
         * @description Sent to endpoints of the format `standard` that take `proposal.approved`.
         */
        post: operations["onProposalApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A consumer blocks a proposal, and says why.
         * @description Sent to endpoints of the format `standard` that take `proposal.blocked`.
         */
        post: operations["onProposalBlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.commented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody commented on a proposal.
         * @description Sent to endpoints of the format `standard` that take `proposal.commented`.
         */
        post: operations["onProposalCommented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal was not answered in time.
         * @description Sent to endpoints of the format `standard` that take `proposal.expired`.
         */
        post: operations["onProposalExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.forced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An admin approved a proposal over consumers who have not agreed.
         * @description Sent to endpoints of the format `standard` that take `proposal.forced`.
         */
        post: operations["onProposalForced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A breaking change is proposed, and waits for your answer where it touches you.
         * @description Sent to endpoints of the format `standard` that take `proposal.opened`.
         */
        post: operations["onProposalOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal was carried out.
         * @description Sent to endpoints of the format `standard` that take `proposal.published`.
         */
        post: operations["onProposalPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An admin rejected a proposal.
         * @description Sent to endpoints of the format `standard` that take `proposal.rejected`.
         */
        post: operations["onProposalRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal still waits for an answer, and its time runs out.
         * @description Sent to endpoints of the format `standard` that take `proposal.reminder`.
         */
        post: operations["onProposalReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An approved proposal waits for an answer again.
         * @description Sent to endpoints of the format `standard` that take `proposal.reopened`.
         */
        post: operations["onProposalReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.revised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal has a new revision.
         * @description Sent to endpoints of the format `standard` that take `proposal.revised`.
         */
        post: operations["onProposalRevised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal was withdrawn.
         * @description Sent to endpoints of the format `standard` that take `proposal.withdrawn`.
         */
        post: operations["onProposalWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "publication.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes of several assets are proposed together.
         * @description Sent to endpoints of the format `standard` that take `publication.opened`.
         */
        post: operations["onPublicationOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "publication.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The proposals of a publication were carried out together.
         * @description Sent to endpoints of the format `standard` that take `publication.published`.
         */
        post: operations["onPublicationPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "publication.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An admin rejected a publication.
         * @description Sent to endpoints of the format `standard` that take `publication.rejected`.
         */
        post: operations["onPublicationRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "publication.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A publication was withdrawn with its proposals.
         * @description Sent to endpoints of the format `standard` that take `publication.withdrawn`.
         */
        post: operations["onPublicationWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quality.reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks of the guarantees of an asset of yours were reported.
         * @description Sent to endpoints of the format `standard` that take `quality.reported`.
         */
        post: operations["onQualityReported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "registration.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A consumer registered for an asset.
         * @description Sent to endpoints of the format `standard` that take `registration.created`.
         */
        post: operations["onRegistrationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "registration.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registration ended.
         * @description Sent to endpoints of the format `standard` that take `registration.ended`.
         */
        post: operations["onRegistrationEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "registration.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registration has other columns, terms or a pin.
         * @description Sent to endpoints of the format `standard` that take `registration.updated`.
         */
        post: operations["onRegistrationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team was made.
         * @description Sent to endpoints of the format `standard` that take `team.created`.
         */
        post: operations["onTeamCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team was deleted.
         * @description Sent to endpoints of the format `standard` that take `team.deleted`.
         */
        post: operations["onTeamDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team has another name or other metadata.
         * @description Sent to endpoints of the format `standard` that take `team.updated`.
         */
        post: operations["onTeamUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AccessDeniedData: {
            /**
             * Format: uuid
             * @description Null where it was the bootstrap key.
             */
            api_key_id: string | null;
            /**
             * @description The code of the problem that it was answered with.
             * @example asset.not_yours
             */
            code: string;
            links: components["schemas"]["LinksData"];
            /** @example POST */
            method: string;
            /** @description How often the same was refused since the last event of it; there is one a minute at most. */
            repeats: number;
            /** @example /api/v1/assets/{id}/contracts */
            route: string;
            /**
             * Format: uuid
             * @description What the path names.
             */
            target_id: string | null;
        };
        /** @description A key of your team was refused something that it may not do. */
        AccessDeniedMessage: {
            data: components["schemas"]["AccessDeniedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "access.denied";
        };
        AcknowledgeBody: {
            /**
             * Format: uuid
             * @description Your own team; nobody answers for another.
             */
            consumer_team_id?: string | null;
            /**
             * Format: date-time
             * @description Needed to migrate: when you will be done, at most 90 days after the proposal was opened.
             */
            migration_deadline?: string | null;
            /** @description Needed to block: why. */
            notes?: string | null;
            /**
             * @description `approved` consents, `blocked` refuses, `migrating` consents from a date on.
             * @example approved
             */
            response: components["schemas"]["Answer"];
            /** @description The revision you saw; an older one than the current is refused. */
            revision?: number | null;
        };
        AcknowledgedView: {
            acknowledgment: components["schemas"]["AcknowledgmentView"];
            proposal: components["schemas"]["ProposalView"];
        };
        AcknowledgePublicationBody: {
            /**
             * Format: uuid
             * @description Your own team; nobody answers for another.
             */
            consumer_team_id?: string | null;
            /**
             * Format: date-time
             * @description Needed to migrate: when you will be done, at most 90 days after the proposal was opened.
             */
            migration_deadline?: string | null;
            /** @description Needed to block: why. */
            notes?: string | null;
            /** @description The proposals you answer. Null or left out: all that your team has to answer. */
            proposal_ids?: string[] | null;
            /**
             * @description `approved` consents, `blocked` refuses, `migrating` consents from a date on.
             * @example approved
             */
            response: components["schemas"]["Answer"];
        };
        AcknowledgmentView: {
            answer: components["schemas"]["Answer"];
            /** @description The person, service or key that answered. */
            answered_by: string;
            /** Format: date-time */
            created_at: string;
            /** @description The findings it answered; consent covers no others. */
            fingerprints: string[];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description From then on a migrating team consents.
             */
            migration_deadline: string | null;
            notes: string | null;
            /** @description The revision the team saw. */
            revision: number;
            /** Format: uuid */
            team_id: string;
        };
        ActiveContractView: {
            /** Format: uuid */
            id: string;
            /** @example 1.2.0 */
            version: string;
        };
        AddDependencyBody: {
            /**
             * @description Which columns are read into which; null or left out: not known.
             * @example [
             *       {
             *         "from": "email",
             *         "to": "contact"
             *       }
             *     ]
             */
            columns?: components["schemas"]["ColumnPairBody"][] | null;
            /**
             * Format: uuid
             * @description The asset that is read.
             */
            upstream_asset_id: string;
        };
        AgreedAnswerView: {
            /** @description `approved`, `blocked` or `migrating`. */
            answer: string;
            by: components["schemas"]["AuditActorView"];
            /** @description The findings that it was given to. */
            fingerprints: string[];
            /** Format: date-time */
            given_at: string;
            /** Format: date-time */
            migration_deadline: string | null;
            notes: string | null;
            /** Format: uuid */
            team_id: string;
        };
        AgreedAssetView: {
            /** @description Whether it was deleted by then. */
            deleted: boolean;
            environment: string;
            /** @example shop.core.customers */
            fqn: string;
            /** Format: uuid */
            owner_team_id: string;
        };
        AgreedConsumerView: {
            /** @description As it had registered them last; null reads every column. */
            columns: string[] | null;
            /** Format: uuid */
            registration_id: string;
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            team_id: string;
        };
        AgreedContractView: {
            /** @description Teams whose own requirements it still met, which is consent by itself. */
            consented_by_requirement_team_ids: string[];
            /** @description Why it went out over consumers who had not agreed; null where nobody was passed over. */
            force_reason: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The proposal that it came from; null for what needed nobody's consent.
             */
            proposal_id: string | null;
            /** Format: date-time */
            published_at: string;
            /** @example 2.0.0 */
            version: string;
        };
        AgreedProposalView: {
            /** @description The last answer of each team by then, in the order in which they were given. */
            answers: components["schemas"]["AgreedAnswerView"][];
            /** @description Why an admin approved it over those who had not agreed; null where none did. */
            force_reason: string | null;
            /** Format: uuid */
            id: string;
            /** @example publish */
            kind: string;
            /** Format: date-time */
            opened_at: string;
            revision: number;
            /** @example open */
            status: string;
        };
        AgreementView: {
            /** Format: date-time */
            as_of: string;
            /** @description Null before it was made. */
            asset: components["schemas"]["AgreedAssetView"] | null;
            /** Format: uuid */
            asset_id: string;
            /** @description Who was registered. */
            consumers: components["schemas"]["AgreedConsumerView"][];
            /** @description The version in force. */
            contract: components["schemas"]["AgreedContractView"] | null;
            /** @description How many entries of the asset's stream say so; `GET /audit/verify` tells whether they are as they were written. */
            entries: number;
            /** @description Those that had not ended, and the one that the version in force came from. */
            proposals: components["schemas"]["AgreedProposalView"][];
        };
        /** @enum {string} */
        Answer: "approved" | "blocked" | "migrating";
        /** @description The bootstrap key stopped working for good. */
        ApiKeyBootstrapDisabledMessage: {
            data: components["schemas"]["BootstrapDisabledData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_key.bootstrap_disabled";
        };
        /** @description A key was made for your team. */
        ApiKeyCreatedMessage: {
            data: components["schemas"]["ApiKeyData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_key.created";
        };
        ApiKeyCreatedView: {
            /** @description The person, service or AI agent the key was made for, as audit and answers show it. */
            agent: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Who made the key. */
            created_by: string;
            /**
             * Format: date-time
             * @description From then on the key is dead; null = never.
             */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            /** @description The key: `tess_live_<key id>_<secret><checksum>`. Keep it; it is not shown again. */
            key: string;
            /**
             * Format: date-time
             * @description To the minute; null while unused.
             */
            last_used_at: string | null;
            /** @example ci */
            name: string;
            /**
             * @description Public part of the key, safe in logs.
             * @example tess_live_4fGh2kLm9Q
             */
            prefix: string;
            /** Format: date-time */
            revoked_at: string | null;
            /** @description Id of the key that took over when this one was rotated. */
            rotated_to: string | null;
            /**
             * @description What it may do: `admin` includes `write`, which includes `read`.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: uuid
             * @description The one team the key acts for.
             */
            team_id: string;
        };
        ApiKeyData: {
            /** Format: uuid */
            api_key_id: string;
            /** @description Who made it. */
            created_by?: string;
            /**
             * Format: date-time
             * @description Of a rotation: until when both work.
             */
            ends_at?: string;
            links: components["schemas"]["LinksData"];
            /** @example ci */
            name: string;
            /** @description How the key begins; the rest is known to whoever holds it. */
            prefix: string;
            /**
             * Format: uuid
             * @description Of a rotation: the key that takes its place.
             */
            rotated_to?: string;
            /** @description Of a new key. */
            scopes?: string[];
        };
        ApiKeyPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["ApiKeyView"][];
        };
        /** @description A key of your team was revoked. */
        ApiKeyRevokedMessage: {
            data: components["schemas"]["ApiKeyData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_key.revoked";
        };
        /** @description A key of your team was replaced by a new one; both work for a while. */
        ApiKeyRotatedMessage: {
            data: components["schemas"]["ApiKeyData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_key.rotated";
        };
        ApiKeyView: {
            /** @description The person, service or AI agent the key was made for, as audit and answers show it. */
            agent: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Who made the key. */
            created_by: string;
            /**
             * Format: date-time
             * @description From then on the key is dead; null = never.
             */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; null while unused.
             */
            last_used_at: string | null;
            /** @example ci */
            name: string;
            /**
             * @description Public part of the key, safe in logs.
             * @example tess_live_4fGh2kLm9Q
             */
            prefix: string;
            /** Format: date-time */
            revoked_at: string | null;
            /** @description Id of the key that took over when this one was rotated. */
            rotated_to: string | null;
            /**
             * @description What it may do: `admin` includes `write`, which includes `read`.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: uuid
             * @description The one team the key acts for.
             */
            team_id: string;
        };
        AskTransferBody: {
            /** @description Why, for that team. */
            note?: string | null;
            /**
             * Format: uuid
             * @description The team that shall own the asset, once it has accepted.
             */
            to_team_id: string;
        };
        AssetChangeView: {
            compatibility?: components["schemas"]["CompatibilityMode"];
            content?: components["schemas"]["ContentModel"];
            /**
             * Format: uuid
             * @description The contract that ends.
             */
            contract_id?: string;
            description?: string | null;
            /** @example staging */
            environment?: string;
            /** @example shop.core.orders */
            fqn?: string;
            /** @example view */
            kind?: string;
            materialized_versions?: boolean;
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Why it ends. */
            reason?: string | null;
            /** @example suggest */
            semver_mode?: string;
            /**
             * @description What it becomes.
             * @enum {string}
             */
            status?: "deprecated" | "retired";
            /**
             * Format: date-time
             * @description Until when it is promised to stay.
             */
            sunset_at?: string | null;
            tags?: string[];
            /** @description Its version. */
            version?: string;
        };
        AssetContextView: {
            /** @description The version that consumers should read; null before the first publish. */
            active_contract: components["schemas"]["ContractView"] | null;
            asset: components["schemas"]["AssetView"];
            /** @description Everyone who is registered, oldest first. */
            consumers: components["schemas"]["ContextConsumerView"][];
            /** @description Whether there are more consumers than are shown. */
            consumers_truncated: boolean;
            /** @description What is made from it. */
            downstream: components["schemas"]["ContextLineageView"];
            owner: components["schemas"]["ContextTeamView"];
            /** @description What is proposed and not closed. */
            proposals: components["schemas"]["ProposalView"][];
            quality: components["schemas"]["ContextQualityView"];
            /** @description What it is made from. */
            upstream: components["schemas"]["ContextLineageView"];
        };
        /** @description Your team owns a new asset. */
        AssetCreatedMessage: {
            data: components["schemas"]["AssetData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.created";
        };
        AssetData: {
            /** Format: uuid */
            asset_id: string;
            /** @example production */
            environment: string;
            /** @example shop.core.customers */
            fqn: string;
            links: components["schemas"]["LinksData"];
            /** Format: uuid */
            owner_team_id: string;
        };
        /** @description An asset that you own or read was deleted. */
        AssetDeletedMessage: {
            data: components["schemas"]["AssetData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.deleted";
        };
        AssetPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["AssetView"][];
        };
        /** @description A deleted asset of yours is there again. */
        AssetRestoredMessage: {
            data: components["schemas"]["AssetData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.restored";
        };
        /** @description The receiver accepted an asset, and owns it. */
        AssetTransferAcceptedMessage: {
            data: components["schemas"]["TransferData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.transfer_accepted";
        };
        /** @description An asset was offered to another team. */
        AssetTransferAskedMessage: {
            data: components["schemas"]["TransferData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.transfer_asked";
        };
        /** @description An offer of an asset was taken back. */
        AssetTransferCancelledMessage: {
            data: components["schemas"]["TransferData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.transfer_cancelled";
        };
        /** @description The receiver declined an asset. */
        AssetTransferDeclinedMessage: {
            data: components["schemas"]["TransferData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.transfer_declined";
        };
        /** @description An asset that you own or read has other properties. */
        AssetUpdatedMessage: {
            data: components["schemas"]["AssetData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "asset.updated";
        };
        AssetView: {
            /** @description The active contract; null before the first publish. */
            active_contract: components["schemas"]["ActiveContractView"] | null;
            /** @description Which questions a change must answer with `holds` to go out unasked. */
            compatibility: components["schemas"]["CompatibilityMode"];
            /** @description Whether open objects may hold properties they do not declare. */
            content: components["schemas"]["ContentModel"];
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @example production */
            environment: string;
            /**
             * @description Fully qualified name, as given. Unique in its environment, compared without quotes and case.
             * @example shop.core.orders
             */
            fqn: string;
            /** Format: uuid */
            id: string;
            /** @example table */
            kind: string;
            /** @description Whether every version stays readable as a table of its own, so that readers pinned to one are not asked about later ones. */
            materialized_versions: boolean;
            metadata: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            owner_team_id: string;
            /** @description How versions are chosen. */
            semver_mode: components["schemas"]["SemverMode"];
            tags: string[];
            /** Format: date-time */
            updated_at: string;
        };
        AttemptView: {
            /** @description From 1, over resends too. A number that is missing was interrupted by the end of a process. */
            attempt: number;
            duration_ms: number;
            /**
             * @description Null when it was delivered.
             * @example timeout
             */
            error_class: string | null;
            /** @description The first kilobyte of the answer. */
            response_snippet: string | null;
            /** Format: date-time */
            started_at: string;
            /** @description Null where there was no answer. */
            status_code: number | null;
        };
        AuditActorView: {
            /**
             * Format: uuid
             * @description The key used; null for the bootstrap principal and the service itself.
             */
            key_id: string | null;
            /**
             * @description `agent` when the key was made for a person, service or AI agent by name.
             * @enum {string}
             */
            kind: "key" | "agent" | "system";
            /** @example ci */
            name: string;
            /** @description The team an admin acted for, when it is not the key's own. */
            on_behalf_of: string | null;
            /**
             * Format: uuid
             * @description The team of that key.
             */
            team_id: string | null;
        };
        AuditEventPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["AuditEventView"][];
        };
        AuditEventView: {
            /** @example team.created */
            action: string;
            actor: components["schemas"]["AuditActorView"];
            /** @description The audited values after; null where there are none. */
            after: unknown;
            /** @description The audited values before; null where there were none. */
            before: unknown;
            entity_id: string;
            /** @example team */
            entity_type: string;
            /** @description SHA-256 over a zero byte, `previous_hash` and the entry's canonical JSON (RFC 8785), in hex. */
            hash: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            /** @description `hash` of the entry before it in the stream; 64 zeros for the first. */
            previous_hash: string;
            /** @description The request that caused it; null when none did. */
            request_id: string | null;
            /** @description Order of writing over the whole log; numbers may be missing, and it is not hashed. */
            sequence: number;
            /**
             * @description The chain it belongs to: `asset:<id>`, else `team:<id>`, else `system`.
             * @example team:019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e
             */
            stream: string;
            /** @description Its place in the chain, without gaps. */
            stream_sequence: number;
        };
        BootstrapDisabledData: {
            links: components["schemas"]["LinksData"];
        };
        CheckpointPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["CheckpointView"][];
        };
        CheckpointVerificationView: {
            /** @description Checkpoints that agree with the log. */
            checked: number;
            /** @description Null when all agree. */
            first_invalid: components["schemas"]["InvalidCheckpointView"] | null;
            /** @description Entries they cover. What was written since the last round of the scheduler is not sealed yet. */
            sealed_entries: number;
        };
        CheckpointView: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description The text that is signed and its signature, as a signed note (C2SP). */
            note: string;
            /** @description 1 is the first; no number is left out. */
            number: number;
            /** @description SHA-256 of the note before this one, in hex. */
            previous_hash: string;
            /** @description The key that verifies the signature: name, key id and Ed25519 key. */
            public_key: string;
            /** @description Root of the Merkle tree over the hashes of all sealed entries (RFC 9162), SHA-256 in hex. */
            root: string;
            /** @description Entries sealed so far. */
            tree_size: number;
        };
        /** @enum {string} */
        CheckStatus: "passed" | "warned" | "failed" | "errored" | "skipped";
        ColumnDeprecatedData: {
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            columns: string[] | null;
            /** Format: uuid */
            contract_id: string;
            links: components["schemas"]["LinksData"];
            message: string;
            /** @description Since when, until when, and what to read instead, as its producer says. */
            terms: unknown;
            version: string;
        };
        /** @description A column that you read is announced to go away, or on other terms. */
        ColumnDeprecatedMessage: {
            data: components["schemas"]["ColumnDeprecatedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "column.deprecated";
        };
        ColumnPairBody: {
            /** @description Column of the asset that is read. */
            from: string;
            /** @description Column of the asset that reads. */
            to: string;
        };
        ColumnPairView: {
            /**
             * @description Column of the asset that is read.
             * @example email
             */
            from: string;
            /**
             * @description Column of the asset that reads.
             * @example contact_email
             */
            to: string;
        };
        CommentBody: {
            /**
             * Format: uuid
             * @description Left out, the key's own team; a system principal names one.
             */
            team_id?: string | null;
            /** @description Shown to everyone who reads the proposal. */
            text: string;
        };
        CommentPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["CommentView"][];
        };
        CommentView: {
            /** @description The key's name. */
            commented_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            proposal_id: string;
            /** Format: uuid */
            team_id: string;
            team_name: string;
            /** @example Billing reads the email for invoices; could it stay until March? */
            text: string;
        };
        CompareSchemasBody: {
            after: unknown;
            /** @description What the new version would promise beyond its schema. */
            after_guarantees?: {
                [key: string]: unknown;
            } | null;
            before: unknown;
            /** @description What the old version promised beyond its schema. */
            before_guarantees?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether open objects may hold properties they do not declare.
             * @default as_written
             */
            content?: components["schemas"]["ContentModel"];
            /**
             * @description Decides which findings are breaking.
             * @default consumers
             */
            mode?: components["schemas"]["CompatibilityMode"];
            /**
             * @description The language of both schemas.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
        };
        ComparisonView: {
            /** @description Whether the mode would ask registered consumers. */
            breaking: boolean;
            /**
             * @description The class of version the change deserves; null when identical.
             * @enum {string|null}
             */
            change_class: "major" | "minor" | "patch" | null;
            /** @description The content model that was used: `declared` for columns and between formats. */
            content: components["schemas"]["ContentModel"];
            findings: components["schemas"]["FindingView"][];
            /** @description Equal but for spelling. */
            identical: boolean;
            verdicts: components["schemas"]["VerdictsView"];
        };
        /** @enum {string} */
        CompatibilityMode: "consumers" | "backward" | "forward" | "full" | "none" | "backward_transitive" | "forward_transitive" | "full_transitive" | "consumers_transitive";
        ConsentedTeamView: {
            /** Format: uuid */
            registration_id: string;
            /** Format: uuid */
            team_id: string;
        };
        /** @enum {string} */
        ContentModel: "as_written" | "declared";
        ContextAssetView: {
            /** @example production */
            environment: string;
            /** @example shop.core.orders */
            fqn: string;
            /** Format: uuid */
            id: string;
            /** @example table */
            kind: string;
            /** Format: uuid */
            owner_team_id: string;
        };
        ContextConsumerView: {
            /** Format: uuid */
            asset_id: string;
            /**
             * @description Top-level names, or JSON pointers over the data starting with `/`; null is every column.
             * @example [
             *       "id",
             *       "email"
             *     ]
             */
            columns: string[] | null;
            /** Format: uuid */
            consumer_team_id: string;
            /**
             * Format: uuid
             * @description The version it stands on; null until the asset has a contract.
             */
            contract_id: string | null;
            /** @example 1.2.0 */
            contract_version: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description Columns it read that a published change removed. */
            missing_columns: string[];
            /** @description The version the consumer stays on. */
            pinned_version: string | null;
            /** @description What the columns are read for. */
            purpose: string | null;
            /** @description What the team needs at the least; while a change gives it, that is the team's consent. Null: its columns decide. */
            requirement: components["schemas"]["RequirementView"] | null;
            /**
             * @description `migrating` while the team works towards the date it gave.
             * @enum {string}
             */
            status: "active" | "migrating";
            /** @description Whether cautions, such as a type growing within its family, count as breaks. */
            strict: boolean;
            /** @example billing */
            team_name: string;
        };
        ContextLineageView: {
            assets: components["schemas"]["ContextAssetView"][];
            /** @description Whether there is more: behind these, or beside them past a bound. `GET /assets/{id}/lineage` follows it. */
            truncated: boolean;
        };
        ContextQualityView: {
            /** @description The run that `require_passing` asks for. */
            newest_run: components["schemas"]["QualityRunView"] | null;
            /** @description The newest results, newest first, of one run or several. */
            results: components["schemas"]["QualityResultView"][];
            /** @description Whether there are older results. */
            truncated: boolean;
        };
        ContextTeamView: {
            /** Format: uuid */
            id: string;
            /** @example orders */
            name: string;
        };
        /** @description A version was deprecated, by a newer one or by its producer. */
        ContractDeprecatedMessage: {
            data: components["schemas"]["ContractEndedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.deprecated";
        };
        ContractEndedData: {
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** Format: uuid */
            contract_id: string;
            links: components["schemas"]["LinksData"];
            reason: string | null;
            /** @description The version in its place; null where it was withdrawn without one. */
            replaced_by: string | null;
            status: string;
            /** Format: date-time */
            sunset_at: string | null;
            version: string;
        };
        ContractPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["ContractView"][];
        };
        ContractPublishedData: {
            /** @example shop.core.customers */
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** @example major */
            change_class: string;
            /** @description Those of your columns that the findings are about; absent for the producer. */
            columns_of_yours?: string[];
            /** Format: uuid */
            contract_id: string;
            /** @description At most twenty: of a consumer's columns; for the producer of all. */
            findings: components["schemas"]["ToldFindingData"][];
            forced: boolean;
            links: components["schemas"]["LinksData"];
            notes: string | null;
            /** @description Announced by a `contract.deprecated` of its own. */
            replaces: components["schemas"]["ReplacedVersionData"] | null;
            /** @example 2.0.0 */
            version: string;
        };
        /** @description A version was published. */
        ContractPublishedMessage: {
            data: components["schemas"]["ContractPublishedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.published";
        };
        /** @description A version was retired; it is no longer to be read. */
        ContractRetiredMessage: {
            data: components["schemas"]["ContractEndedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.retired";
        };
        ContractView: {
            /** Format: uuid */
            asset_id: string;
            /** @description What kind of change brought it: `initial` for the first version. */
            change_class: components["schemas"]["VersionClass"];
            /** Format: date-time */
            deprecated_at: string | null;
            force_reason: string | null;
            /** @description Whether it was published over consumers who had not agreed. */
            forced: boolean;
            /** @description What is promised beyond the schema. */
            guarantees: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @description What the producer told the consumers. */
            notes: string | null;
            /**
             * Format: uuid
             * @description The proposal it came from, if any.
             */
            proposal_id: string | null;
            /** Format: date-time */
            published_at: string;
            /** Format: uuid */
            published_by_team_id: string;
            /** Format: date-time */
            retired_at: string | null;
            /** @description The schema, as it was sent. */
            schema: unknown;
            schema_format: components["schemas"]["SchemaFormat"];
            /**
             * @description One version of an asset is `active`; older ones are `deprecated`, then `retired`.
             * @enum {string}
             */
            status: "active" | "deprecated" | "retired" | "prerelease";
            /**
             * Format: date-time
             * @description Until when a deprecated version is promised to stay; it is not retired before.
             */
            sunset_at: string | null;
            /**
             * Format: uuid
             * @description The version it replaced.
             */
            supersedes_id: string | null;
            /**
             * @description Semantic version; stable ones rise for ever.
             * @example 1.2.0
             */
            version: string;
        };
        CreateApiKeyBody: {
            /** @description The person, service or AI agent that will hold the key, as audit and answers show it. */
            agent?: string | null;
            /**
             * Format: date-time
             * @description From then on the key is dead; null = never, or with the key that makes it.
             */
            expires_at?: string | null;
            /** @description What the key is for. */
            name: string;
            /** @description What it may do: `admin` includes `write`, which includes `read`. */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: uuid
             * @description The team the key acts for; left out, the asking key's own.
             */
            team_id?: string | null;
        };
        CreateAssetBody: {
            /** @description Which questions a change must answer with `holds` to go out unasked; `consumers` for a new asset that names none. */
            compatibility?: components["schemas"]["CompatibilityMode"];
            /** @description Whether open objects may hold properties they do not declare; `as_written` for a new asset that names none. */
            content?: components["schemas"]["ContentModel"];
            /** @description `null` clears it. */
            description?: string | null;
            /** @example production */
            environment?: string;
            /**
             * @description Two or more segments joined by dots: letters, digits, `_ $ -`, or anything within `"` or backticks.
             * @example shop.core.orders
             */
            fqn: string;
            /** @example table */
            kind?: string;
            /**
             * @description Whether every version stays readable as a table of its own, so that readers pinned to one are not asked about later
             *     ones; `false` for a new asset that names none. It does not change while other teams are pinned.
             */
            materialized_versions?: boolean;
            /** @description Whatever the owner wants kept beside it. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Owner; left out, the asking key's own team. Another team needs the admin scope.
             */
            owner_team_id?: string | null;
            /** @description How versions are chosen; `auto` for a new asset that names none. */
            semver_mode?: components["schemas"]["SemverMode"];
            tags?: string[];
        };
        CreateEndpointBody: {
            /** @description Only events about these assets; null or left out = about any, or none. */
            asset_ids?: string[] | null;
            /** @description What it is for. */
            description?: string | null;
            /** @description `hourly`: what an hour brings is sent together at its end. */
            digest?: components["schemas"]["Digest"] | null;
            /** @description `*` for everything, `proposal.*` for a group, or types such as `proposal.opened`. */
            events: string[];
            /** @description `standard`: the documented JSON. `slack`: a message for an incoming webhook of Slack. */
            format?: components["schemas"]["EndpointFormat"];
            /**
             * Format: uuid
             * @description The team to be told; left out, the asking key's own.
             */
            team_id?: string | null;
            /** @description An https URL of the public internet, on port 443 or 8443. */
            url: string;
        };
        CreateTeamBody: {
            /** @description Whatever the team wants kept beside its name. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Unique among live teams, without case.
             * @example orders
             */
            name: string;
        };
        /** @enum {string} */
        Decision: "published" | "proposed" | "unchanged" | "suggested";
        DeliveryDetailView: {
            /** @description Oldest first. */
            attempt_log: components["schemas"]["AttemptView"][];
            /** @description How often it was tried. */
            attempts: number;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            endpoint_id: string;
            /**
             * Format: uuid
             * @description The `webhook-id` of every attempt: what a receiver tells repetitions by.
             */
            event_id: string;
            /** @example proposal.opened */
            event_type: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried next, if the endpoint is active; null = not any more.
             */
            next_attempt_at: string | null;
            /**
             * @description `pending` was never tried, `waiting` is tried again, `exhausted` is not unless resent, `blocked` has a URL that leads
             *     where no request may go, `cancelled` lost its endpoint.
             * @enum {string}
             */
            status: "pending" | "waiting" | "delivered" | "exhausted" | "blocked" | "cancelled";
            /** Format: date-time */
            updated_at: string;
        };
        DeliveryPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["DeliveryView"][];
        };
        DeliveryView: {
            /** @description How often it was tried. */
            attempts: number;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            endpoint_id: string;
            /**
             * Format: uuid
             * @description The `webhook-id` of every attempt: what a receiver tells repetitions by.
             */
            event_id: string;
            /** @example proposal.opened */
            event_type: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried next, if the endpoint is active; null = not any more.
             */
            next_attempt_at: string | null;
            /**
             * @description `pending` was never tried, `waiting` is tried again, `exhausted` is not unless resent, `blocked` has a URL that leads
             *     where no request may go, `cancelled` lost its endpoint.
             * @enum {string}
             */
            status: "pending" | "waiting" | "delivered" | "exhausted" | "blocked" | "cancelled";
            /** Format: date-time */
            updated_at: string;
        };
        DependenciesRecordedData: {
            added_upstream_asset_ids: string[];
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            links: components["schemas"]["LinksData"];
            project: string;
            removed_upstream_asset_ids: string[];
            /** @example dbt */
            source: string;
        };
        /** @description An asset was said to read another. */
        DependencyAddedMessage: {
            data: components["schemas"]["DependencyData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dependency.added";
        };
        DependencyData: {
            asset_fqn: string;
            /**
             * Format: uuid
             * @description The asset that reads.
             */
            asset_id: string;
            /** Format: uuid */
            dependency_id: string;
            links: components["schemas"]["LinksData"];
            /** Format: uuid */
            upstream_asset_id: string;
        };
        DependencyPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["DependencyView"][];
        };
        /** @description An import changed what an asset of yours reads. */
        DependencyRecordedMessage: {
            data: components["schemas"]["DependenciesRecordedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dependency.recorded";
        };
        /** @description An asset no longer reads another. */
        DependencyRemovedMessage: {
            data: components["schemas"]["DependencyData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dependency.removed";
        };
        DependencyView: {
            /**
             * Format: uuid
             * @description The asset that reads.
             */
            asset_id: string;
            /** @description Which columns are read into which, where that is known. */
            columns: components["schemas"]["ColumnPairView"][] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description The project of the import; empty for hand-made edges. */
            project: string;
            /**
             * @description Who says so: imports change only their own edges.
             * @enum {string}
             */
            source: "manual" | "dbt" | "openlineage";
            /**
             * Format: uuid
             * @description The asset that is read.
             */
            upstream_asset_id: string;
        };
        DeprecateBody: {
            /** @description Why, for its readers. */
            reason?: string | null;
            /**
             * @description Until when the version is promised to stay; it cannot be retired before. Put off by deprecating again.
             * @example 2099-01-31T00:00:00Z
             */
            sunset_at?: string | null;
        };
        /** @enum {string} */
        Digest: "hourly";
        DigestData: {
            events: components["schemas"]["WebhookMessage"][];
        };
        /** @description What happened in an hour. */
        DigestMessage: {
            data: components["schemas"]["DigestData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @enum {string} */
            type: "digest";
        };
        DownstreamView: {
            /** @description Whether the change can reach it; its owner is told, never asked. */
            affected: boolean;
            /** Format: uuid */
            asset_id: string;
            /** @description 1 reads it directly. */
            depth: number;
            fqn: string;
            /** Format: uuid */
            owner_team_id: string;
            /** @description Names from the changed asset to this one. */
            path: string[];
        };
        /** @description Your team has a new webhook endpoint. */
        EndpointCreatedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.created";
        };
        EndpointData: {
            disabled_reason: string | null;
            /** Format: uuid */
            endpoint_id: string;
            /**
             * @example [
             *       "proposal.*"
             *     ]
             */
            events: string[];
            links: components["schemas"]["LinksData"];
            /**
             * @description The URL without its path, which may be a secret.
             * @example https://hooks.example.com
             */
            origin: string;
            status: string;
        };
        /** @description A webhook endpoint of your team was deleted. */
        EndpointDeletedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.deleted";
        };
        /** @description A webhook endpoint of your team was disabled, because it failed for long or answered 410. */
        EndpointDisabledMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.disabled";
        };
        /** @enum {string} */
        EndpointFormat: "standard" | "slack";
        EndpointPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["EndpointView"][];
        };
        /** @description A test message, sent to the one endpoint that asked for it. */
        EndpointPingedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.pinged";
        };
        /** @description The former secret of a webhook endpoint signs no more. */
        EndpointRotationEndedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.rotation_ended";
        };
        /** @description A webhook endpoint of your team signs with a new secret. */
        EndpointSecretRotatedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.secret_rotated";
        };
        EndpointSecretView: {
            /** @description Only events about these assets; null = about any, or none. */
            asset_ids: string[] | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @description `hourly`: what an hour brings is sent together at its end. */
            digest: components["schemas"]["Digest"] | null;
            /** @description Why the service disabled it. */
            disabled_reason: string | null;
            /**
             * @description `*` for everything, `proposal.*` for a group, or types.
             * @example [
             *       "proposal.*",
             *       "contract.published"
             *     ]
             */
            events: string[];
            /**
             * Format: date-time
             * @description Since when every attempt has failed; after five days of it the endpoint is disabled.
             */
            failing_since: string | null;
            format: components["schemas"]["EndpointFormat"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Until then requests are signed with the former secret too; null = with the present one alone.
             */
            previous_secret_until: string | null;
            /**
             * @description Verifies the `webhook-signature` of each request, by the Standard Webhooks scheme. Keep it; it is not shown again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
            /** @description `paused` by its team, `disabled` by the service; deliveries are kept for both and go out once it is `active` again. */
            status: components["schemas"]["EndpointStatus"];
            /** Format: uuid */
            team_id: string;
            /** Format: date-time */
            updated_at: string;
            /** @example https://hooks.example.com/tessera */
            url: string;
        };
        /** @enum {string} */
        EndpointStatus: "active" | "paused" | "disabled";
        /** @description A webhook endpoint of your team was changed, paused or made active. */
        EndpointUpdatedMessage: {
            data: components["schemas"]["EndpointData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "endpoint.updated";
        };
        EndpointView: {
            /** @description Only events about these assets; null = about any, or none. */
            asset_ids: string[] | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @description `hourly`: what an hour brings is sent together at its end. */
            digest: components["schemas"]["Digest"] | null;
            /** @description Why the service disabled it. */
            disabled_reason: string | null;
            /**
             * @description `*` for everything, `proposal.*` for a group, or types.
             * @example [
             *       "proposal.*",
             *       "contract.published"
             *     ]
             */
            events: string[];
            /**
             * Format: date-time
             * @description Since when every attempt has failed; after five days of it the endpoint is disabled.
             */
            failing_since: string | null;
            format: components["schemas"]["EndpointFormat"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Until then requests are signed with the former secret too; null = with the present one alone.
             */
            previous_secret_until: string | null;
            /** @description `paused` by its team, `disabled` by the service; deliveries are kept for both and go out once it is `active` again. */
            status: components["schemas"]["EndpointStatus"];
            /** Format: uuid */
            team_id: string;
            /** Format: date-time */
            updated_at: string;
            /** @example https://hooks.example.com/tessera */
            url: string;
        };
        EndTransferBody: {
            /** @description Why, for the other team. */
            reason?: string | null;
        };
        EventFeedView: {
            /** @description Pass it as `after` to go on from here, now or later; it is there even when nothing has happened. */
            next_cursor: string;
            /** @description Oldest first. */
            results: components["schemas"]["EventView"][];
        };
        EventView: {
            /**
             * Format: uuid
             * @description The asset it is about, if any.
             */
            asset_id: string | null;
            /** @description The facts of this kind of event. */
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description The database's clock of the transaction that made it true.
             */
            occurred_at: string;
            /**
             * Format: uuid
             * @description The team it is about, if any.
             */
            team_id: string | null;
            /**
             * @description What happened: the same word as the audit action and the webhook's type.
             * @example contract.published
             */
            type: string;
        };
        ExportLineView: {
            /** @description Of an entry: the text that was hashed, JSON by RFC 8785. */
            canonical?: string;
            /** @description Of the manifest: how many checkpoints there are. */
            checkpoints?: number;
            /** @description Of the manifest: how many entries there are. */
            entries?: number;
            /** @description Of a checkpoint: the entries it seals, in the order of the tree. */
            event_ids?: string[];
            /** @description Of an entry: SHA-256 over a zero byte, `previous_hash` and `canonical`, in hex. */
            hash?: string;
            /**
             * @description All entries come first, then all checkpoints, and the manifest last.
             * @enum {string}
             */
            kind: "entry" | "checkpoint" | "manifest";
            /** @description Of a checkpoint: the hashes of these entries. */
            leaves?: string[];
            /** @description Of a checkpoint: what it states, signed. */
            note?: string;
            /** @description Of a checkpoint. */
            number?: number;
            /** @description Of an entry: `hash` of the entry before it in its stream. */
            previous_hash?: string;
            /** @description Of the manifest: the key that verifies the notes. */
            public_key?: string;
            /** @description Of the manifest: SHA-256 of all lines before it with their line breaks, in hex. */
            sha256?: string;
        };
        /** @enum {string} */
        FindingKind: "column_added" | "column_removed" | "column_renamed" | "type_changed" | "type_widened" | "type_narrowed" | "nullable_added" | "nullable_removed" | "required_added" | "required_removed" | "enum_values_added" | "enum_values_removed" | "constraint_tightened" | "constraint_relaxed" | "constraint_changed" | "default_added" | "default_removed" | "default_changed" | "physical_type_changed" | "content_opened" | "content_closed" | "union_branch_added" | "union_branch_removed" | "format_changed" | "row_constraint_changed" | "unknown_keyword_changed" | "primary_key_changed" | "column_reordered" | "annotation_changed" | "schema_format_changed" | "deprecation_added" | "deprecation_changed" | "deprecation_removed" | "guarantee_added" | "guarantee_removed" | "guarantee_weakened" | "guarantee_strengthened" | "guarantee_changed" | "requirement_unmet" | "mode_loosened" | "asset_moved" | "asset_removed" | "asset_retired";
        FindingView: {
            /** @description What would stand there: any JSON value. */
            after: unknown;
            /** @description What stood there: any JSON value. */
            before: unknown;
            /** @description Whether it needs the consent of the consumers it touches. */
            breaking: boolean;
            /** @description Readers are told, and only strict ones are asked: a type grew within its family. */
            caution: boolean;
            /** @description The questions it answers with no. */
            fails: components["schemas"]["Question"][];
            /** @description SHA-256 of what the column becomes; consent is given to it. */
            fingerprint: string;
            /** @description The schema keyword or guarantee kind it is about. */
            keyword: string | null;
            /** @example column_removed */
            kind: components["schemas"]["FindingKind"];
            likely_renamed_to: components["schemas"]["LikelyRenameView"] | null;
            /** @example Column email was removed */
            message: string;
            /**
             * @description Why a breaking finding has no witness.
             * @enum {string|null}
             */
            no_witness: "declaration" | "physical_type" | "table_level" | "budget" | null;
            /**
             * @description JSON pointer over the data: `/address/zip`, array items `/tags/*`, map values `/attrs/{}`, the whole row empty.
             * @example /email
             */
            path: string;
            /** @enum {string} */
            scope: "schema" | "guarantees" | "asset";
            /** @description The columns it is about; null is the whole table. */
            subjects: string[] | null;
            /** @description It fails only because an open object may already hold undeclared content. */
            undeclared_content: boolean;
            /** @description The questions that could not be decided; they need consent like a no. */
            unknown: components["schemas"]["Question"][];
            witness: components["schemas"]["WitnessView"] | null;
        };
        ForceBody: {
            /** @description Kept in the audit trail and shown to everyone the proposal touches. */
            reason: string;
        };
        GuaranteeFailedData: {
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            columns: string[] | null;
            failed_rows: number | null;
            /** @example /freshness */
            guarantee: string;
            links: components["schemas"]["LinksData"];
            message: string | null;
            /** Format: uuid */
            quality_run_id: string;
            status: string;
            total_rows: number | null;
        };
        /** @description A guarantee that you give or read was not kept. */
        GuaranteeFailedMessage: {
            data: components["schemas"]["GuaranteeFailedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "guarantee.failed";
        };
        HealthView: {
            /**
             * @description What is away.
             * @example []
             */
            degraded: string[];
            /**
             * @description `degraded` when something is away that requests do without; what cannot be served comes as a problem.
             * @enum {string}
             */
            status: "ok" | "degraded";
        };
        ImpactBody: {
            /** @description Up to 500. */
            items: components["schemas"]["ImpactItemBody"][];
        };
        ImpactItemBody: {
            /**
             * Format: uuid
             * @description Left out, the asset is found by `fqn` and `environment`.
             */
            asset_id?: string;
            /**
             * @description Where it becomes a proposal: publish as soon as everyone consents. Left out, a revision keeps what was said before.
             * @default false
             */
            auto_publish?: boolean;
            /**
             * @description Answer what would happen, and write nothing.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description Where the name is looked up.
             * @default production
             */
            environment?: string;
            /**
             * @description Publish over consumers who have not agreed: admin scope and a reason.
             * @default false
             */
            force?: boolean;
            /** @description 10 to 500 characters, kept in the audit trail. */
            force_reason?: string | null;
            /** @example shop.core.orders */
            fqn?: string;
            /** @description Promises beyond the schema, as a merge patch over the current ones: left out is inherited, null removes. */
            guarantees?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What the guarantees are known by, such as `dbt:shop`: they replace those of that source, and all others stay as they
             *     are. Left out, they are a merge patch.
             */
            guarantees_source?: string | null;
            /** @description Why, shown to consumers. */
            notes?: string | null;
            /**
             * @description Publish only while the newest run of checks reported for the asset is one that passed: else 412. A proposal keeps this,
             *     and is asked again when it is published; with `auto_publish` it goes out once a run passes. Force does not lift it.
             * @default false
             */
            require_passing?: boolean;
            /** @description The document in that format. */
            schema: unknown;
            /**
             * @description The language of the schema.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
            /**
             * @description Semantic version; left out, the next one that the change deserves.
             * @example 1.1.0
             */
            version?: string | null;
        };
        ImpactsView: {
            /** @description In the order of the items. */
            results: components["schemas"]["ItemImpactView"][];
        };
        ImpactView: {
            affected: components["schemas"]["RegistrationImpactView"][];
            /** @description The class of version the change deserves; null when nothing changes. */
            change_class: components["schemas"]["VersionClass"] | null;
            decision: components["schemas"]["Decision"];
            downstream: components["schemas"]["DownstreamView"][];
            findings: components["schemas"]["FindingView"][];
            suggested_version: string;
            /** @description Whether a bound cut `downstream` short. */
            truncated: boolean;
            unaffected: components["schemas"]["RegistrationImpactView"][];
            verdicts: components["schemas"]["VerdictsView"];
        };
        ImportCompletedData: {
            assets_created: number;
            assets_updated: number;
            dependencies: number;
            environment: string;
            failed: number;
            links: components["schemas"]["LinksData"];
            project: string;
            proposed: number;
            published: number;
            quality_runs: number;
            registrations: number;
            unchanged: number;
        };
        /** @description An import changed something. */
        ImportCompletedMessage: {
            data: components["schemas"]["ImportCompletedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "import.completed";
        };
        ImportDbtBody: {
            /** @description dbt's `catalog.json`: what the warehouse says of columns and types. */
            catalog?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Owner of what names nobody; left out, the asking key's own team.
             */
            default_owner_team_id?: string | null;
            /**
             * @description Answer what would happen, and write nothing.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @default production
             * @example production
             */
            environment?: string;
            /**
             * @description Publish everything that changes as one: where one model breaks a registered consumer, all wait for consent as one
             *     publication. A model whose asset has a proposal already becomes a revision of that one.
             * @default false
             */
            group?: boolean;
            /** @description dbt's `manifest.json`, schema version v9 to v12. */
            manifest: {
                [key: string]: unknown;
            };
            /** @description What guarantees, lineage and registrations of this import are known by; left out, the manifest's own name. */
            project?: string | null;
            /**
             * @description Publish, or propose, every model with known columns; otherwise only assets, lineage and consumers are recorded.
             * @default true
             */
            publish?: boolean;
            /**
             * @description Register the owners of exposures, and of models in other groups, as consumers of what they read.
             * @default true
             */
            register_consumers?: boolean;
            /** @description dbt's `run_results.json`: how the tests went is kept as quality results of the assets. */
            run_results?: {
                [key: string]: unknown;
            } | null;
        };
        ImportErrorView: {
            /** @example asset.not_yours */
            code: string;
            message: string;
        };
        ImportReportView: {
            results: components["schemas"]["ImportResultView"][];
            summary: components["schemas"]["ImportSummaryView"];
            /** @description What was left out, and why. */
            warnings: string[];
        };
        ImportResultView: {
            /** Format: uuid */
            asset_id: string | null;
            /**
             * @description `skipped`: no column is known, or publishing was not asked for. `missing`: imported before, gone from the manifest.
             * @enum {string}
             */
            decision: "published" | "proposed" | "unchanged" | "failed" | "skipped" | "missing";
            error: components["schemas"]["ImportErrorView"] | null;
            findings: components["schemas"]["FindingView"][];
            /** @example shop.marts.orders */
            fqn: string | null;
            /** Format: uuid */
            proposal_id: string | null;
            /** @example model.shop.orders */
            unique_id: string;
            /** @description The version published, or the active one. */
            version: string | null;
        };
        ImportSummaryView: {
            assets_created: number;
            assets_updated: number;
            /** @description Lineage edges added or removed. */
            dependencies: number;
            failed: number;
            proposed: number;
            published: number;
            /** @description Assets for which the run's test results were kept, and not before. */
            quality_runs: number;
            /** @description Registrations made or widened. */
            registrations: number;
            unchanged: number;
        };
        InvalidCheckpointView: {
            /**
             * Format: uuid
             * @description The entry, where one is at fault.
             */
            event_id: string | null;
            number: number;
            /**
             * @description `signature_wrong`: not signed with this service's key, or changed since · `chain_broken`: one before it is missing or was
             *     replaced · `root_wrong`: its entries do not lead to its root · `entry_missing`, `entry_changed`, `entry_added`: what the
             *     log holds is not what was sealed.
             * @enum {string}
             */
            reason: "signature_wrong" | "chain_broken" | "root_wrong" | "entry_missing" | "entry_changed" | "entry_added";
        };
        InvalidEventView: {
            /** Format: uuid */
            id: string;
            /**
             * @description `sequence_gap`: an entry before it is missing · `fields_changed`: its columns are not what was hashed ·
             *     `hash_changed`: its hash does not follow from its bytes · `chain_broken`: the entry before it was replaced.
             * @enum {string}
             */
            reason: "sequence_gap" | "fields_changed" | "hash_changed" | "chain_broken";
            sequence: number;
            stream: string;
        };
        ItemImpactView: {
            /**
             * Format: uuid
             * @description Null where there is no such asset.
             */
            asset_id: string | null;
            error: components["schemas"]["ItemProblemView"] | null;
            /** @description The asset's name; of an unknown asset, the one it was asked by. */
            fqn: string | null;
            impact: components["schemas"]["ImpactView"] | null;
            /** @description The open proposal whose newest revision is this change; null where nobody has proposed it. */
            proposal: components["schemas"]["StandingProposalView"] | null;
        };
        ItemProblemView: {
            /**
             * @description Stable code, `thing.reason`.
             * @example asset.not_found
             */
            code: string;
            /** @description What is wrong, and the remedy. */
            detail: string;
            /** @description The fields at fault, from the root of the body; empty when no single field is. */
            errors: components["schemas"]["ProblemErrorView"][];
        };
        LikelyRenameView: {
            /**
             * Format: double
             * @description Between 0 and 1.
             * @example 0.9
             */
            confidence: number;
            evidence: string[];
            /** @example /email_address */
            path: string;
        };
        LineageAssetView: {
            /** Format: uuid */
            asset_id: string;
            /** @description 0 is the asset asked about, 1 is next to it. */
            depth: number;
            fqn: string;
            kind: string;
            /** Format: uuid */
            owner_team_id: string;
            /** @description Names from the asset asked about to this one. */
            path: string[];
        };
        /** @enum {string} */
        LineageDirection: "downstream" | "upstream";
        LineageEdgeView: {
            /**
             * Format: uuid
             * @description The asset that reads.
             */
            asset_id: string;
            /** @description Who says so: `manual`, `dbt` or `openlineage`. */
            source: string;
            /**
             * Format: uuid
             * @description The asset that is read.
             */
            upstream_asset_id: string;
        };
        LineageView: {
            direction: components["schemas"]["LineageDirection"];
            edges: components["schemas"]["LineageEdgeView"][];
            /** @description Nearest first, starting with the asset asked about. */
            nodes: components["schemas"]["LineageAssetView"][];
            /** @description Whether a bound on depth or number cut the answer short. */
            truncated: boolean;
        };
        LinksData: {
            /** Format: uri */
            asset?: string;
            /** Format: uri */
            contract?: string;
            /** Format: uri */
            proposal?: string;
            /** Format: uri */
            publication?: string;
        };
        LiveView: {
            /**
             * @description Always `ok`: a process that cannot say so does not answer.
             * @enum {string}
             */
            status: "ok";
        };
        LogVerificationView: {
            /** @description Entries looked at. */
            checked: number;
            checkpoints: components["schemas"]["CheckpointVerificationView"];
            /** @description Null when every chain holds. */
            first_invalid: components["schemas"]["InvalidEventView"] | null;
            /** @description Every chain holds, and every checkpoint agrees with the log. */
            valid: boolean;
        };
        ProblemErrorView: {
            /** @description What is wrong there, and what to do. */
            message: string;
            /**
             * @description JSON pointer into the body, or the name of a path or query parameter.
             * @example /columns/0
             */
            pointer: string;
        };
        ProblemView: {
            /**
             * @description Stable code, `thing.reason`.
             * @example asset.not_found
             */
            code: string;
            /** @description What happened this time, and the remedy. */
            detail: string;
            /** @description Further facts of this kind of problem, such as the id of the thing in the way. */
            details: {
                [key: string]: unknown;
            };
            /** @description The fields at fault; empty when no single field is. */
            errors: components["schemas"]["ProblemErrorView"][];
            /** @description Path of the request. */
            instance: string;
            /** @description Id of the request, also in the `X-Request-ID` header. */
            request_id: string;
            /** @description HTTP status code. */
            status: number;
            /** @description The kind of problem, in words. */
            title: string;
            /**
             * @description Stable URI of the kind of problem.
             * @example urn:tessera:problem:asset.not_found
             */
            type: string;
        };
        /** @description A consumer approved a proposal, or said when it will have migrated. */
        ProposalAcknowledgedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.acknowledged";
        };
        /** @description Everyone who had to answer has agreed. */
        ProposalApprovedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.approved";
        };
        /** @description A consumer blocks a proposal, and says why. */
        ProposalBlockedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.blocked";
        };
        /** @description Somebody commented on a proposal. */
        ProposalCommentedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.commented";
        };
        ProposalData: {
            /** @description `approved`, `blocked` or `migrating`. */
            answer?: string;
            /** @example shop.core.customers */
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** @description Those of your columns that it touches; absent for the producer. */
            columns_of_yours?: string[];
            /** Format: uuid */
            comment_id?: string;
            consented_by_requirement_team_ids?: string[];
            /**
             * Format: uuid
             * @description The contract that it became.
             */
            contract_id?: string;
            /** Format: uuid */
            ended_registration_of_team_id?: string;
            /** Format: date-time */
            expires_at: string;
            /** @description At most twenty: those that touch you; for the producer of all. */
            findings: components["schemas"]["ToldFindingData"][];
            /** @description What the answer is given to. */
            fingerprints?: string[];
            /** @example publish */
            kind: string;
            links: components["schemas"]["LinksData"];
            /** Format: date-time */
            migration_deadline?: string | null;
            notes?: string | null;
            /** Format: uuid */
            proposal_id: string;
            proposed_version: string | null;
            reason?: string | null;
            /** @description `half_time` or `last_day`. */
            reminder?: string;
            revision: number;
            /** @example open */
            status: string;
            /** @description The contract that was published over it. */
            superseded_by?: string | null;
            /**
             * Format: uuid
             * @description Who answered or commented.
             */
            team_id?: string;
            /** @description Of a comment. */
            text?: string;
            version?: string;
            waiting_for_team_ids?: string[];
            without_consent_of_team_ids?: string[];
        };
        /** @description A proposal was not answered in time. */
        ProposalExpiredMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.expired";
        };
        /** @description An admin approved a proposal over consumers who have not agreed. */
        ProposalForcedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.forced";
        };
        /** @description A breaking change is proposed, and waits for your answer where it touches you. */
        ProposalOpenedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.opened";
        };
        ProposalPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["ProposalView"][];
        };
        /** @description A proposal was carried out. */
        ProposalPublishedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.published";
        };
        /** @description An admin rejected a proposal. */
        ProposalRejectedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.rejected";
        };
        /** @description A proposal still waits for an answer, and its time runs out. */
        ProposalReminderMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.reminder";
        };
        /** @description An approved proposal waits for an answer again. */
        ProposalReopenedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.reopened";
        };
        /** @description A proposal has a new revision. */
        ProposalRevisedMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.revised";
        };
        ProposalView: {
            /** @description Every answer ever given, oldest first. */
            acknowledgments: components["schemas"]["AcknowledgmentView"][];
            /** @description What is to happen to the asset; null where a version is proposed. */
            asset_change: components["schemas"]["AssetChangeView"] | null;
            /** @example shop.core.orders */
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** @description Whether it is published as soon as everyone consents. */
            auto_publish: boolean;
            /**
             * Format: uuid
             * @description The contract the change was judged against.
             */
            base_contract_id: string | null;
            /** @description Something compatible was published meanwhile: post the change again to get a revision on top of it. */
            base_moved: boolean;
            /** @description Whether a team it affects says no. */
            blocked: boolean;
            /** @enum {string} */
            change_class: "major" | "minor" | "patch";
            /** @description Why it was withdrawn or rejected. */
            closed_reason: string | null;
            /** @description Who reads what breaks and need not answer, because what they require still holds. Empty once it is closed. */
            consented_by_requirement: components["schemas"]["ConsentedTeamView"][];
            /**
             * Format: date-time
             * @description Unpublished by then, it is over.
             */
            expires_at: string;
            /** @description What changes; with `requirement_unmet` for each consumer whose own requirement would no longer be met. */
            findings: components["schemas"]["FindingView"][];
            /** @description The revision an admin forced; a later one is not forced. */
            forced_revision: number | null;
            /** @description The whole promise, already merged over the current one. */
            guarantees: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "publish" | "remove" | "retire" | "move" | "loosen";
            notes: string | null;
            /** Format: date-time */
            opened_at: string;
            /** Format: uuid */
            proposed_by_team_id: string;
            proposed_version: string | null;
            /**
             * Format: uuid
             * @description The publication it belongs to, if it is published together with others.
             */
            publication_id: string | null;
            /** Format: uuid */
            published_contract_id: string | null;
            /**
             * Format: date-time
             * @description When everyone has agreed: the latest migration deadline, from which on it can be published.
             */
            ready_at: string | null;
            /** @description Whether it is published only while the newest run of the asset's checks is one that passed. */
            require_passing: boolean;
            required: components["schemas"]["RequiredTeamView"][];
            /** @description Rises with every change of what is asked; an answer names the revision it saw. */
            revision: number;
            schema: unknown;
            /** @description Null, like `schema` and `guarantees`, where not a version but a change of the asset is proposed. */
            schema_format: components["schemas"]["SchemaFormat"] | null;
            /** @description Publishing it by itself found that it is no longer what was agreed to: post the change again. */
            stale: boolean;
            /** @enum {string} */
            status: "open" | "approved" | "published" | "withdrawn" | "rejected" | "expired";
            /** @description The contract that made it pointless. */
            superseded_by: string | null;
            verdicts: components["schemas"]["VerdictsView"];
        };
        /** @description A proposal was withdrawn. */
        ProposalWithdrawnMessage: {
            data: components["schemas"]["ProposalData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.withdrawn";
        };
        ProposedChangeView: {
            /** @enum {string} */
            decision: "proposed";
            proposal: components["schemas"]["ProposalView"];
        };
        PublicationAnswerView: {
            acknowledgments: components["schemas"]["AcknowledgmentView"][];
            publication: components["schemas"]["PublicationView"];
        };
        PublicationData: {
            asset_ids: string[];
            links: components["schemas"]["LinksData"];
            notes: string | null;
            proposal_ids: string[];
            /** Format: uuid */
            publication_id: string;
            reason?: string;
        };
        PublicationItemBody: {
            /** Format: uuid */
            asset_id: string;
            /** @description Promises beyond the schema, as a merge patch over the current ones: left out is inherited, null removes. */
            guarantees?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What the guarantees are known by, such as `dbt:shop`: they replace those of that source, and all others stay as they
             *     are. Left out, they are a merge patch.
             */
            guarantees_source?: string | null;
            /** @description Why, shown to consumers. */
            notes?: string | null;
            /**
             * @description Publish only while the newest run of checks reported for the asset is one that passed: else 412. A proposal keeps this,
             *     and is asked again when it is published; with `auto_publish` it goes out once a run passes. Force does not lift it.
             * @default false
             */
            require_passing?: boolean;
            /** @description The document in that format. */
            schema: unknown;
            /**
             * @description The language of the schema.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
            /**
             * @description Semantic version; left out, the next one that the change deserves.
             * @example 1.1.0
             */
            version?: string | null;
        };
        PublicationMemberView: {
            /** @example shop.core.orders */
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** @description Something compatible was published meanwhile: post the change of this asset again. */
            base_moved: boolean;
            /** @description Whether a team it affects says no, which holds up all. */
            blocked: boolean;
            /** @enum {string} */
            change_class: "major" | "minor" | "patch";
            /** Format: uuid */
            proposal_id: string;
            proposed_version: string | null;
            /** Format: uuid */
            published_contract_id: string | null;
            required: components["schemas"]["RequiredTeamView"][];
            revision: number;
            /** @enum {string} */
            status: "open" | "approved" | "published" | "withdrawn" | "rejected" | "expired";
        };
        /** @description Changes of several assets are proposed together. */
        PublicationOpenedMessage: {
            data: components["schemas"]["PublicationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publication.opened";
        };
        PublicationPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["PublicationView"][];
        };
        /** @description The proposals of a publication were carried out together. */
        PublicationPublishedMessage: {
            data: components["schemas"]["PublicationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publication.published";
        };
        /** @description An admin rejected a publication. */
        PublicationRejectedMessage: {
            data: components["schemas"]["PublicationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publication.rejected";
        };
        PublicationView: {
            /** @description Whether it is published as soon as everyone consents. */
            auto_publish: boolean;
            /** @description Whether a team that one of them affects says no. */
            blocked: boolean;
            /** Format: date-time */
            closed_at: string | null;
            /** @description Why it was withdrawn or rejected. */
            closed_reason: string | null;
            /**
             * Format: date-time
             * @description Unpublished by then, it is over.
             */
            expires_at: string;
            /** Format: uuid */
            id: string;
            notes: string | null;
            /** Format: date-time */
            opened_at: string;
            /** @description In the order of the items it was opened with. */
            proposals: components["schemas"]["PublicationMemberView"][];
            /** Format: uuid */
            proposed_by_team_id: string;
            /**
             * @description `approved` when all of it is.
             * @enum {string}
             */
            status: "open" | "approved" | "published" | "withdrawn" | "rejected" | "expired";
        };
        /** @description A publication was withdrawn with its proposals. */
        PublicationWithdrawnMessage: {
            data: components["schemas"]["PublicationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publication.withdrawn";
        };
        PublishAnswerView: {
            affected: components["schemas"]["RegistrationImpactView"][];
            change_class: components["schemas"]["VersionClass"] | null;
            contract: components["schemas"]["ContractView"] | null;
            /** @description `published`, `proposed` (consumers have to agree first), `unchanged`, or `suggested` (nothing written). */
            decision: components["schemas"]["Decision"];
            findings: components["schemas"]["FindingView"][];
            /** @description Whether it was published over consumers who had not agreed. */
            forced: boolean;
            proposal: components["schemas"]["ProposalView"] | null;
            /** @description Why: `first_contract`, `pre_release`, `identical`, `compatible`, `nobody_affected`, `forced` or `consumers_affected`. */
            reason: string;
            suggested_version: string;
            unaffected: components["schemas"]["RegistrationImpactView"][];
            verdicts: components["schemas"]["VerdictsView"];
        };
        PublishBody: {
            /**
             * @description Where it becomes a proposal: publish as soon as everyone consents. Left out, a revision keeps what was said before.
             * @default false
             */
            auto_publish?: boolean;
            /**
             * @description Answer what would happen, and write nothing.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description Publish over consumers who have not agreed: admin scope and a reason.
             * @default false
             */
            force?: boolean;
            /** @description 10 to 500 characters, kept in the audit trail. */
            force_reason?: string | null;
            /** @description Promises beyond the schema, as a merge patch over the current ones: left out is inherited, null removes. */
            guarantees?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What the guarantees are known by, such as `dbt:shop`: they replace those of that source, and all others stay as they
             *     are. Left out, they are a merge patch.
             */
            guarantees_source?: string | null;
            /** @description Why, shown to consumers. */
            notes?: string | null;
            /**
             * @description Publish only while the newest run of checks reported for the asset is one that passed: else 412. A proposal keeps this,
             *     and is asked again when it is published; with `auto_publish` it goes out once a run passes. Force does not lift it.
             * @default false
             */
            require_passing?: boolean;
            /** @description The document in that format. */
            schema: unknown;
            /**
             * @description The language of the schema.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
            /**
             * @description Semantic version; left out, the next one that the change deserves.
             * @example 1.1.0
             */
            version?: string | null;
        };
        PublishedItemView: {
            affected: components["schemas"]["RegistrationImpactView"][];
            /** Format: uuid */
            asset_id: string;
            change_class: components["schemas"]["VersionClass"] | null;
            contract: components["schemas"]["ContractView"] | null;
            /** @description `published`, `proposed` (consumers have to agree first), `unchanged`, or `suggested` (nothing written). */
            decision: components["schemas"]["Decision"];
            findings: components["schemas"]["FindingView"][];
            /** @description Whether it was published over consumers who had not agreed. */
            forced: boolean;
            proposal: components["schemas"]["ProposalView"] | null;
            /** @description Why: `first_contract`, `pre_release`, `identical`, `compatible`, `nobody_affected`, `forced` or `consumers_affected`. */
            reason: string;
            suggested_version: string;
            unaffected: components["schemas"]["RegistrationImpactView"][];
            verdicts: components["schemas"]["VerdictsView"];
        };
        PublishedProposalView: {
            /** @description The version; null where the asset itself was changed. */
            contract: components["schemas"]["ContractView"] | null;
            /** @enum {string} */
            decision: "published" | "applied";
            proposal: components["schemas"]["ProposalView"];
        };
        PublishedTogetherView: {
            /**
             * @description `published` (all of it is out), `proposed` (all of it waits for consent), or `unchanged`.
             * @enum {string}
             */
            decision: "published" | "proposed" | "unchanged";
            /** @description What was proposed; null otherwise. */
            publication: components["schemas"]["PublicationView"] | null;
            /** @description In the order of the items. */
            results: components["schemas"]["PublishedItemView"][];
        };
        PublishTogetherBody: {
            /**
             * @description Where it needs consent: publish as soon as everyone has given it.
             * @default false
             */
            auto_publish?: boolean;
            /**
             * @description Answer what would happen, and write nothing.
             * @default false
             */
            dry_run?: boolean;
            /** @description Up to 500, each of another asset that the key's team owns. */
            items: components["schemas"]["PublicationItemBody"][];
            /** @description Why, shown to consumers. */
            notes?: string | null;
        };
        QualityReportBody: {
            /** @description dbt's `catalog.json`, where the contract was imported with one. */
            catalog?: {
                [key: string]: unknown;
            } | null;
            /** @description dbt's `manifest.json` of the same run: it says which guarantee a test speaks of. */
            manifest?: {
                [key: string]: unknown;
            } | null;
            /** @description One result a guarantee; either this or `run_results`. */
            results?: components["schemas"]["QualityResultBody"][];
            /**
             * Format: date-time
             * @description When the checks ran; left out, now. It cannot lie in the future, and does not decide which run is the newest.
             * @example 2026-01-31T12:00:00Z
             */
            run_at?: string | null;
            /** @description What the run is known by where it was made; reported again, it changes nothing. Left out, each report is a run. */
            run_id?: string | null;
            /** @description dbt's `run_results.json`; its own ids and times are taken. Needs `manifest`. */
            run_results?: {
                [key: string]: unknown;
            } | null;
        };
        QualityReportedData: {
            /** Format: uuid */
            asset_id: string;
            errored: number;
            failed: number;
            links: components["schemas"]["LinksData"];
            passed: number;
            /** Format: uuid */
            quality_run_id: string;
            /** Format: date-time */
            run_at: string;
            run_id: string;
            skipped: number;
            source: string;
            status: string;
            warned: number;
        };
        /** @description Checks of the guarantees of an asset of yours were reported. */
        QualityReportedMessage: {
            data: components["schemas"]["QualityReportedData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quality.reported";
        };
        QualityResultBody: {
            failed_rows?: number | null;
            /**
             * @description Its path, as findings have it: the kind, then the column or what else tells it from others of its kind.
             * @example /nullability/email
             */
            guarantee: string;
            message?: string | null;
            /** @description `errored` could not be checked, `skipped` was not. */
            status: components["schemas"]["CheckStatus"];
            /** @description Rows that were looked at; `failed_rows` cannot exceed it. */
            total_rows?: number | null;
        };
        QualityResultPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["QualityResultView"][];
        };
        QualityResultView: {
            /** Format: uuid */
            asset_id: string;
            failed_rows: number | null;
            /**
             * @description The guarantee's path, as findings have it.
             * @example /nullability/email
             */
            guarantee: string;
            /** Format: uuid */
            id: string;
            message: string | null;
            /** Format: uuid */
            quality_run_id: string;
            /** Format: date-time */
            reported_at: string;
            /** Format: date-time */
            run_at: string;
            /**
             * @description What the run is known by where it was made.
             * @example nightly-2026-01-31
             */
            run_id: string;
            /** @enum {string} */
            run_status: "passed" | "failed" | "skipped";
            /**
             * @description How hard the guarantee was meant then; a `warn` one fails no run.
             * @enum {string}
             */
            severity: "error" | "warn";
            /** @description `errored` could not be checked, `skipped` was not. */
            status: components["schemas"]["CheckStatus"];
            total_rows: number | null;
        };
        QualityRunView: {
            /** Format: uuid */
            asset_id: string;
            /** @description Checks that could not be carried out. */
            errored: number;
            failed: number;
            /** Format: uuid */
            id: string;
            passed: number;
            /**
             * Format: date-time
             * @description When the service heard of it; the newest run is the one that it heard of last.
             */
            reported_at: string;
            /** Format: uuid */
            reported_by_team_id: string | null;
            /**
             * Format: date-time
             * @description When the checks ran, as reported.
             */
            run_at: string;
            /**
             * @description What the run is known by where it was made.
             * @example nightly-2026-01-31
             */
            run_id: string;
            skipped: number;
            /**
             * @description `api`, or `dbt:` and the project.
             * @example api
             */
            source: string;
            /**
             * @description `failed`: an `error` guarantee was not kept, or could not be checked. `skipped`: nothing was checked.
             * @enum {string}
             */
            status: "passed" | "failed" | "skipped";
            /** @description Checks that speak of no guarantee of the asset, and were left out. */
            unmatched: string[];
            /** @description Checks that found something which their authors only want to hear of. */
            warned: number;
        };
        /** @enum {string} */
        Question: "readers" | "history" | "strict_readers";
        ReasonBody: {
            /** @description Kept in the audit trail and shown to everyone the proposal touches. */
            reason: string;
        };
        RecoverDeliveriesBody: {
            /**
             * Format: date-time
             * @description Events from then on; at most 31 days before `until`.
             */
            since: string;
            /**
             * Format: date-time
             * @description Events up to then; left out, up to now.
             */
            until?: string | null;
        };
        RecoveryView: {
            /** @description Deliveries of events that had none, because the endpoint was not there yet or took other events. */
            made: number;
            /** @description Deliveries that had come to nothing, or were to be tried later. */
            revived: number;
        };
        RegisterBody: {
            /** Format: uuid */
            asset_id: string;
            /**
             * @description Top-level names, or JSON pointers over the data starting with `/`. Null or left out: every column.
             * @example [
             *       "id",
             *       "email"
             *     ]
             */
            columns?: string[] | null;
            /**
             * Format: uuid
             * @description The team that reads; left out, the asking key's own. Another team needs the admin scope.
             */
            consumer_team_id?: string | null;
            /**
             * @description Stay on this version: later ones do not move you. You are still asked about breaking changes, since the table changes
             *     for everyone, unless the asset has `materialized_versions`. Null or left out: no pin, or the one you have.
             * @example 1.0.0
             */
            pinned_version?: string | null;
            /** @description What the columns are read for. */
            purpose?: string | null;
            /**
             * @description What you need at the least: a minimal schema that declares every listed column, and promises beside it. A change that
             *     still gives it has your consent; one that does not needs your answer, whatever it changes. The active contract has to
             *     meet it. Null or left out: none, or the one you have. Only the team itself sets it.
             */
            requirement?: components["schemas"]["RequirementBody"] | null;
            /**
             * @description Count cautions, such as a type growing within its family, as breaks that need your consent.
             * @default false
             */
            strict?: boolean;
        };
        /** @description A consumer registered for an asset. */
        RegistrationCreatedMessage: {
            data: components["schemas"]["RegistrationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "registration.created";
        };
        RegistrationData: {
            /** Format: uuid */
            asset_id: string;
            /** @description Null: all of them. */
            columns: string[] | null;
            /** Format: uuid */
            consumer_team_id: string;
            links: components["schemas"]["LinksData"];
            reason: string | null;
            /** Format: uuid */
            registration_id: string;
        };
        /** @description A registration ended. */
        RegistrationEndedMessage: {
            data: components["schemas"]["RegistrationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "registration.ended";
        };
        RegistrationImpactView: {
            /** @description Fingerprints of the findings that touch it; empty when none does. */
            because: string[];
            /** @description What it reads; null is every column. */
            columns: string[] | null;
            /** Format: uuid */
            registration_id: string;
            /**
             * @description Why it is unaffected: nothing breaks, it lists other columns, it keeps a version that stays readable, or what it
             *     requires still holds, which is its consent. Null when it is affected.
             * @enum {string|null}
             */
            spared_by: "nothing_breaking" | "columns" | "kept_version" | "requirement" | null;
            /** Format: uuid */
            team_id: string;
            team_name: string;
        };
        RegistrationPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["RegistrationView"][];
        };
        /** @description A registration has other columns, terms or a pin. */
        RegistrationUpdatedMessage: {
            data: components["schemas"]["RegistrationData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "registration.updated";
        };
        RegistrationView: {
            /** Format: uuid */
            asset_id: string;
            /**
             * @description Top-level names, or JSON pointers over the data starting with `/`; null is every column.
             * @example [
             *       "id",
             *       "email"
             *     ]
             */
            columns: string[] | null;
            /** Format: uuid */
            consumer_team_id: string;
            /**
             * Format: uuid
             * @description The version it stands on; null until the asset has a contract.
             */
            contract_id: string | null;
            /** @example 1.2.0 */
            contract_version: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description Columns it read that a published change removed. */
            missing_columns: string[];
            /** @description The version the consumer stays on. */
            pinned_version: string | null;
            /** @description What the columns are read for. */
            purpose: string | null;
            /** @description What the team needs at the least; while a change gives it, that is the team's consent. Null: its columns decide. */
            requirement: components["schemas"]["RequirementView"] | null;
            /**
             * @description `migrating` while the team works towards the date it gave.
             * @enum {string}
             */
            status: "active" | "migrating";
            /** @description Whether cautions, such as a type growing within its family, count as breaks. */
            strict: boolean;
        };
        ReplacedVersionData: {
            /** Format: uuid */
            contract_id: string;
            /** @example 1.0.0 */
            version: string;
        };
        RequiredTeamView: {
            /** @description Its current answer; null is silence, which is never consent. */
            answer: components["schemas"]["Answer"] | null;
            /** @description What the team reads; null is every column. */
            columns: string[] | null;
            /** @description Whether the answer speaks of every finding that touches the team today. */
            covers_all: boolean;
            /** Format: date-time */
            migration_deadline: string | null;
            /** Format: uuid */
            registration_id: string;
            /** Format: uuid */
            team_id: string;
            team_name: string;
        };
        RequirementBody: {
            /** @description Promises that you need beyond the schema. */
            guarantees?: {
                [key: string]: unknown;
            };
            /** @description The document in that format, with no more in it than you need. */
            schema: unknown;
            /**
             * @description The language of the schema.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
        };
        RequirementView: {
            guarantees: {
                [key: string]: unknown;
            };
            schema: unknown;
            schema_format: components["schemas"]["SchemaFormat"];
        };
        RetireBody: {
            /** @description Why, for its readers. */
            reason?: string | null;
        };
        RotateApiKeyBody: {
            /**
             * @description How long the old key works on beside the new one: at most 168, a week; 0 ends it at once.
             * @default 24
             */
            overlap_hours?: number;
        };
        RotateSecretBody: {
            /** @description Rotate though the secret before still signs; it stops at once. */
            force?: boolean;
        };
        SchemaBody: {
            /** @description The document in that format. */
            schema: unknown;
            /**
             * @description The language of the schema.
             * @default json_schema
             */
            schema_format?: components["schemas"]["SchemaFormat"];
        };
        /** @enum {string} */
        SchemaFormat: "json_schema" | "columns" | "avro";
        SchemaValidityView: {
            /** @description Every place that is wrong; empty when valid. */
            errors: components["schemas"]["ProblemErrorView"][];
            valid: boolean;
        };
        /** @enum {string} */
        Scope: "read" | "write" | "admin";
        SearchResultPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["SearchResultView"][];
        };
        SearchResultView: {
            asset_fqn: string | null;
            /**
             * Format: uuid
             * @description The asset it belongs to or is; null for a team.
             */
            asset_id: string | null;
            /**
             * Format: uuid
             * @description The contract, or the one that declares the column.
             */
            contract_id: string | null;
            environment: string | null;
            /**
             * Format: uuid
             * @description The team, asset or contract; for a column or a tag, the asset that has it.
             */
            id: string;
            /**
             * @description How it matches; better matches come first.
             * @enum {string}
             */
            match: "exact" | "prefix" | "word" | "substring";
            /**
             * @description As its owner wrote it; a contract is its asset's name and its version.
             * @example shop.core.orders
             */
            name: string;
            /** Format: uuid */
            owner_team_id: string | null;
            /** @enum {string} */
            type: "team" | "asset" | "column" | "tag" | "contract";
        };
        /** @enum {string} */
        SemverMode: "auto" | "suggest" | "enforce";
        StandingProposalView: {
            /** @description Whether a team it affects says no. */
            blocked: boolean;
            /**
             * Format: date-time
             * @description Unpublished by then, it is over.
             */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When everyone has agreed: the latest migration deadline, from which on it can be published.
             */
            ready_at: string | null;
            required: components["schemas"]["RequiredTeamView"][];
            revision: number;
            /** @description Whether what was asked is no longer what would be published: publish the change again to ask anew. */
            stale: boolean;
            /** @enum {string} */
            status: "open" | "approved" | "published" | "withdrawn" | "rejected" | "expired";
        };
        /** @description A team was made. */
        TeamCreatedMessage: {
            data: components["schemas"]["TeamData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "team.created";
        };
        TeamData: {
            links: components["schemas"]["LinksData"];
            /** @example billing */
            name: string;
            /** @description Of a deletion. */
            reason?: string | null;
            /** Format: uuid */
            team_id: string;
        };
        /** @description A team was deleted. */
        TeamDeletedMessage: {
            data: components["schemas"]["TeamData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "team.deleted";
        };
        TeamPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["TeamView"][];
        };
        /** @description A team has another name or other metadata. */
        TeamUpdatedMessage: {
            data: components["schemas"]["TeamData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "team.updated";
        };
        TeamView: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: uuid
             * @example 019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e
             */
            id: string;
            /** @description Whatever the team wants kept beside its name. */
            metadata: {
                [key: string]: unknown;
            };
            /**
             * @description Unique among live teams, without case.
             * @example orders
             */
            name: string;
            /** Format: date-time */
            updated_at: string;
        };
        ToldFindingData: {
            breaking: boolean;
            /** @description SHA-256 of what the column becomes; consent is given to it. */
            fingerprint: string;
            /** @example column_removed */
            kind: string;
            /** @example email is removed */
            message: string;
            /** @example /email */
            path: string;
        };
        TransferData: {
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** Format: uuid */
            from_team_id: string;
            links: components["schemas"]["LinksData"];
            note: string | null;
            /** @description Why it was declined or cancelled. */
            reason: string | null;
            status: string;
            /** Format: uuid */
            to_team_id: string;
            /** Format: uuid */
            transfer_id: string;
        };
        TransferPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["TransferView"][];
        };
        /** @enum {string} */
        TransferStatus: "open" | "accepted" | "declined" | "cancelled";
        TransferView: {
            /** Format: date-time */
            asked_at: string;
            /** @description The person, service or key that offered it. */
            asked_by: string;
            /**
             * @description The asset's name when it was offered.
             * @example shop.core.orders
             */
            asset_fqn: string;
            /** Format: uuid */
            asset_id: string;
            /** Format: date-time */
            closed_at: string | null;
            closed_by: string | null;
            closed_reason: string | null;
            /**
             * Format: uuid
             * @description The owner who offers it.
             */
            from_team_id: string;
            /** Format: uuid */
            id: string;
            /** @description What the owner told the receiver. */
            note: string | null;
            /** @description `cancelled`: taken back, or the asset was deleted or given away by an admin meanwhile. */
            status: components["schemas"]["TransferStatus"];
            /**
             * Format: uuid
             * @description The team that may accept it, and then is the owner.
             */
            to_team_id: string;
        };
        UpdateAssetBody: {
            /** @description Which questions a change must answer with `holds` to go out unasked; `consumers` for a new asset that names none. */
            compatibility?: components["schemas"]["CompatibilityMode"];
            /** @description Whether open objects may hold properties they do not declare; `as_written` for a new asset that names none. */
            content?: components["schemas"]["ContentModel"];
            /** @description `null` clears it. */
            description?: string | null;
            /** @example production */
            environment?: string;
            /**
             * @description Corrects the name. The asset keeps its id, contracts and registrations.
             * @example shop.core.orders
             */
            fqn?: string;
            /** @example table */
            kind?: string;
            /**
             * @description Whether every version stays readable as a table of its own, so that readers pinned to one are not asked about later
             *     ones; `false` for a new asset that names none. It does not change while other teams are pinned.
             */
            materialized_versions?: boolean;
            /** @description Whatever the owner wants kept beside it. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The new owner, at once; needs the admin scope. Without it, offer the asset as a transfer.
             */
            owner_team_id?: string;
            /** @description How versions are chosen; `auto` for a new asset that names none. */
            semver_mode?: components["schemas"]["SemverMode"];
            tags?: string[];
        };
        UpdateEndpointBody: {
            /** @description Only events about these assets; null or left out = about any, or none. */
            asset_ids?: string[] | null;
            /** @description What it is for. */
            description?: string | null;
            /** @description `hourly`: what an hour brings is sent together at its end. */
            digest?: components["schemas"]["Digest"] | null;
            /** @description `*` for everything, `proposal.*` for a group, or types such as `proposal.opened`. */
            events?: string[];
            /** @description `standard`: the documented JSON. `slack`: a message for an incoming webhook of Slack. */
            format?: components["schemas"]["EndpointFormat"];
            /**
             * @description `paused` keeps deliveries until it is `active` again. What the service disabled is made `active` here too.
             * @enum {string}
             */
            status?: "active" | "paused";
            /** @description An https URL of the public internet, on port 443 or 8443. */
            url?: string;
        };
        UpdateRegistrationBody: {
            /**
             * @description Replaces the list; null is every column; left out, it stays.
             * @example [
             *       "email"
             *     ]
             */
            columns?: string[] | null;
            /** @description Null moves you along with the active version again; left out, it stays. */
            pinned_version?: string | null;
            /** @description Null clears it; left out, it stays. */
            purpose?: string | null;
            /** @description Replaces it; null lets your columns decide again; left out, it stays. */
            requirement?: components["schemas"]["RequirementBody"] | null;
            /** @description Left out, it stays. */
            strict?: boolean;
        };
        UpdateTeamBody: {
            /** @description Replaces the metadata; left out, it stays. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description New name; left out, the name stays. */
            name?: string;
        };
        /** @enum {string} */
        Verdict: "holds" | "fails" | "unknown";
        VerdictsView: {
            /** @description Can a consumer of the new version read what was written before? */
            history: components["schemas"]["Verdict"];
            /**
             * @description Do today's consumers keep working? `caution`: a type grew within its family.
             * @enum {string}
             */
            readers: "holds" | "caution" | "fails" | "unknown";
            /** @description Would a strict validator of the old version accept new rows? */
            strict_readers: components["schemas"]["Verdict"];
        };
        /** @enum {string} */
        VersionClass: "major" | "minor" | "patch" | "initial";
        WebhookMessage: components["schemas"]["TeamCreatedMessage"] | components["schemas"]["TeamUpdatedMessage"] | components["schemas"]["TeamDeletedMessage"] | components["schemas"]["ApiKeyCreatedMessage"] | components["schemas"]["ApiKeyRevokedMessage"] | components["schemas"]["ApiKeyRotatedMessage"] | components["schemas"]["ApiKeyBootstrapDisabledMessage"] | components["schemas"]["AssetCreatedMessage"] | components["schemas"]["AssetUpdatedMessage"] | components["schemas"]["AssetDeletedMessage"] | components["schemas"]["AssetRestoredMessage"] | components["schemas"]["AssetTransferAskedMessage"] | components["schemas"]["AssetTransferAcceptedMessage"] | components["schemas"]["AssetTransferDeclinedMessage"] | components["schemas"]["AssetTransferCancelledMessage"] | components["schemas"]["DependencyAddedMessage"] | components["schemas"]["DependencyRemovedMessage"] | components["schemas"]["DependencyRecordedMessage"] | components["schemas"]["ContractPublishedMessage"] | components["schemas"]["ContractDeprecatedMessage"] | components["schemas"]["ContractRetiredMessage"] | components["schemas"]["ColumnDeprecatedMessage"] | components["schemas"]["QualityReportedMessage"] | components["schemas"]["GuaranteeFailedMessage"] | components["schemas"]["RegistrationCreatedMessage"] | components["schemas"]["RegistrationUpdatedMessage"] | components["schemas"]["RegistrationEndedMessage"] | components["schemas"]["ProposalOpenedMessage"] | components["schemas"]["ProposalRevisedMessage"] | components["schemas"]["ProposalAcknowledgedMessage"] | components["schemas"]["ProposalBlockedMessage"] | components["schemas"]["ProposalApprovedMessage"] | components["schemas"]["ProposalReopenedMessage"] | components["schemas"]["ProposalPublishedMessage"] | components["schemas"]["ProposalWithdrawnMessage"] | components["schemas"]["ProposalRejectedMessage"] | components["schemas"]["ProposalExpiredMessage"] | components["schemas"]["ProposalReminderMessage"] | components["schemas"]["ProposalCommentedMessage"] | components["schemas"]["ProposalForcedMessage"] | components["schemas"]["PublicationOpenedMessage"] | components["schemas"]["PublicationPublishedMessage"] | components["schemas"]["PublicationWithdrawnMessage"] | components["schemas"]["PublicationRejectedMessage"] | components["schemas"]["ImportCompletedMessage"] | components["schemas"]["EndpointCreatedMessage"] | components["schemas"]["EndpointUpdatedMessage"] | components["schemas"]["EndpointDeletedMessage"] | components["schemas"]["EndpointSecretRotatedMessage"] | components["schemas"]["EndpointRotationEndedMessage"] | components["schemas"]["EndpointDisabledMessage"] | components["schemas"]["AccessDeniedMessage"] | components["schemas"]["EndpointPingedMessage"];
        WitnessView: {
            /** @description The question it answers with no. */
            question: components["schemas"]["Question"];
            /** @description An object, but for schemas that allow other values too. */
            row: unknown;
            /**
             * @description The side that allows the row.
             * @enum {string}
             */
            valid_under: "before" | "after";
        };
    };
    responses: {
        /** @description The state of things does not allow it; `code` says which. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The key lacks the admin scope, or acts for another team. */
        ForbiddenAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The key lacks the read scope, or acts for another team. */
        ForbiddenRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The key lacks the write scope, or acts for another team. */
        ForbiddenWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The headers, and the path with its query, exceed 16 KB. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description `Idempotency-Key` was used for another request. */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The request cannot be read: its path, a header, or a body that is not JSON. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is of another type than `application/json`. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Still as `If-None-Match` says. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A fault of ours (500). */
        OtherProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description No longer as `If-Match` says. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is larger than this route takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Too much in a minute of this key, its team, or this address without a valid key. */
        TooMany: {
            headers: {
                /** @description Seconds until it is worth trying again. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description No valid API key. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The database is away or busy; nothing was done. */
        Unavailable: {
            headers: {
                /** @description Seconds until it is worth trying again. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description A field is wrong; `errors` names it. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The path with its query exceeds 4 096 characters. */
        UrlTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Received. Answer before you work on it: after 15 seconds the attempt has failed. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Never again: the endpoint is disabled, until its team makes it active. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Tried again, for about three days. A `Retry-After` is honoured, up to a day; redirects are not followed. */
        WebhookTriedAgain: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description `next_cursor` of an earlier page. */
        Cursor: string;
        /** @description Which one, by the `id` that lists and answers give it. */
        Id: string;
        /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
        IdempotencyKey: string;
        /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
        IfMatch: string;
        /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
        IfNoneMatch: string;
        /** @description Most results to return. */
        Limit: number;
        /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
        WebhookId: string;
        /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
        WebhookSignature: string;
        /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
        WebhookTimestamp: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "scopes": [
                     *             "read",
                     *             "write"
                     *           ],
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "prefix": "tess_live_4fGh2kLm9Q",
                     *           "name": "ci",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "agent": null,
                     *           "created_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": null,
                     *           "revoked_at": null,
                     *           "last_used_at": null,
                     *           "rotated_to": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ci",
                 *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *       "scopes": [
                 *         "read",
                 *         "write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scopes": [
                     *         "read",
                     *         "write"
                     *       ],
                     *       "key": "text",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "prefix": "tess_live_4fGh2kLm9Q",
                     *       "name": "ci",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "agent": null,
                     *       "created_by": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": null,
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "rotated_to": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreatedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scopes": [
                     *         "read",
                     *         "write"
                     *       ],
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "prefix": "tess_live_4fGh2kLm9Q",
                     *       "name": "ci",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "agent": null,
                     *       "created_by": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": null,
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "rotated_to": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap_hours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiKeyBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scopes": [
                     *         "read",
                     *         "write"
                     *       ],
                     *       "key": "text",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "prefix": "tess_live_4fGh2kLm9Q",
                     *       "name": "ci",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "agent": null,
                     *       "created_by": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": null,
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "rotated_to": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreatedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    disableBootstrap: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            409: components["responses"]["Conflict"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Imported with this dbt project, which is what it calls itself. */
                dbt_project?: string;
                /** @description Assets of this environment. */
                environment?: string;
                /** @description Exact name, compared without quotes and case. */
                fqn?: string;
                /** @description Assets of this kind. */
                kind?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Assets that this team owns. */
                owner_team_id?: string;
                /** @description Assets that carry this tag. */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "compatibility": "consumers",
                     *           "content": "as_written",
                     *           "semver_mode": "auto",
                     *           "active_contract": null,
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "fqn": "shop.core.orders",
                     *           "environment": "production",
                     *           "kind": "table",
                     *           "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "materialized_versions": false,
                     *           "tags": [
                     *             "text"
                     *           ],
                     *           "description": null,
                     *           "metadata": {},
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fqn": "shop.core.orders",
                 *       "kind": "table",
                 *       "tags": [
                 *         "core"
                 *       ],
                 *       "description": "One row per order."
                 *     }
                 */
                "application/json": components["schemas"]["CreateAssetBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compatibility": "consumers",
                     *       "content": "as_written",
                     *       "semver_mode": "auto",
                     *       "active_contract": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "fqn": "shop.core.orders",
                     *       "environment": "production",
                     *       "kind": "table",
                     *       "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "materialized_versions": false,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "description": null,
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compatibility": "consumers",
                     *       "content": "as_written",
                     *       "semver_mode": "auto",
                     *       "active_contract": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "fqn": "shop.core.orders",
                     *       "environment": "production",
                     *       "kind": "table",
                     *       "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "materialized_versions": false,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "description": null,
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssetView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposed: registered consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "proposed",
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedChangeView"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "One row per order, cancelled ones included."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAssetBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compatibility": "consumers",
                     *       "content": "as_written",
                     *       "semver_mode": "auto",
                     *       "active_contract": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "fqn": "shop.core.orders",
                     *       "environment": "production",
                     *       "kind": "table",
                     *       "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "materialized_versions": false,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "description": null,
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssetView"];
                };
            };
            /** @description Proposed: registered consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "proposed",
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedChangeView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAssetContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active_contract": null,
                     *       "asset": {
                     *         "compatibility": "consumers",
                     *         "content": "as_written",
                     *         "semver_mode": "auto",
                     *         "active_contract": null,
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "fqn": "shop.core.orders",
                     *         "environment": "production",
                     *         "kind": "table",
                     *         "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "materialized_versions": false,
                     *         "tags": [
                     *           "text"
                     *         ],
                     *         "description": null,
                     *         "metadata": {},
                     *         "created_at": "2026-01-31T12:00:00.000Z",
                     *         "updated_at": "2026-01-31T12:00:00.000Z"
                     *       },
                     *       "owner": {
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "name": "orders"
                     *       },
                     *       "consumers": [
                     *         {
                     *           "columns": [
                     *             "id",
                     *             "email"
                     *           ],
                     *           "requirement": null,
                     *           "status": "active",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "contract_id": null,
                     *           "contract_version": "1.2.0",
                     *           "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "missing_columns": [
                     *             "text"
                     *           ],
                     *           "purpose": null,
                     *           "strict": false,
                     *           "pinned_version": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "team_name": "billing"
                     *         }
                     *       ],
                     *       "consumers_truncated": false,
                     *       "upstream": {
                     *         "assets": [
                     *           {
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "fqn": "shop.core.orders",
                     *             "environment": "production",
                     *             "kind": "table",
                     *             "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "truncated": false
                     *       },
                     *       "downstream": {
                     *         "assets": [
                     *           {
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "fqn": "shop.core.orders",
                     *             "environment": "production",
                     *             "kind": "table",
                     *             "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "truncated": false
                     *       },
                     *       "proposals": [
                     *         {
                     *           "kind": "publish",
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "schema_format": null,
                     *           "guarantees": null,
                     *           "asset_change": null,
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "publication_id": null,
                     *           "base_moved": false,
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_contract_id": null,
                     *           "proposed_version": null,
                     *           "verdicts": {
                     *             "readers": "holds",
                     *             "history": "holds",
                     *             "strict_readers": "holds"
                     *           },
                     *           "schema": {},
                     *           "notes": null,
                     *           "auto_publish": false,
                     *           "require_passing": false,
                     *           "stale": false,
                     *           "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "opened_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": "2026-01-31T12:00:00.000Z",
                     *           "ready_at": null,
                     *           "closed_reason": null,
                     *           "forced_revision": null,
                     *           "superseded_by": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "consented_by_requirement": [
                     *             {
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *             }
                     *           ],
                     *           "acknowledgments": [
                     *             {
                     *               "answer": "approved",
                     *               "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "notes": null,
                     *               "migration_deadline": null,
                     *               "revision": 1,
                     *               "fingerprints": [
                     *                 "text"
                     *               ],
                     *               "answered_by": "text",
                     *               "created_at": "2026-01-31T12:00:00.000Z"
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ],
                     *       "quality": {
                     *         "newest_run": null,
                     *         "results": [
                     *           {
                     *             "status": "passed",
                     *             "severity": "error",
                     *             "run_status": "passed",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "guarantee": "/nullability/email",
                     *             "failed_rows": null,
                     *             "total_rows": null,
                     *             "message": null,
                     *             "quality_run_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "run_id": "nightly-2026-01-31",
                     *             "run_at": "2026-01-31T12:00:00.000Z",
                     *             "reported_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "truncated": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetContextView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": "active",
                     *           "schema_format": "json_schema",
                     *           "change_class": "major",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "version": "1.2.0",
                     *           "schema": {},
                     *           "guarantees": {},
                     *           "notes": null,
                     *           "forced": false,
                     *           "force_reason": null,
                     *           "proposal_id": null,
                     *           "published_at": "2026-01-31T12:00:00.000Z",
                     *           "published_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "deprecated_at": null,
                     *           "sunset_at": null,
                     *           "retired_at": null,
                     *           "supersedes_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    publishContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema_format": "columns",
                 *       "schema": {
                 *         "dialect": "snowflake",
                 *         "columns": [
                 *           {
                 *             "name": "order_id",
                 *             "type": "NUMBER(38,0)",
                 *             "nullable": false
                 *           },
                 *           {
                 *             "name": "email",
                 *             "type": "VARCHAR(320)"
                 *           }
                 *         ]
                 *       },
                 *       "guarantees": {
                 *         "freshness": {
                 *           "max_staleness": "PT1H"
                 *         },
                 *         "nullability": {
                 *           "email": "never"
                 *         }
                 *       },
                 *       "notes": "Orders, one row each."
                 *     }
                 */
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            /** @description Unchanged, only suggested, or a dry run: nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "contract": null,
                     *       "proposal": null,
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "reason": "text",
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "forced": false,
                     *       "suggested_version": "text",
                     *       "affected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "unaffected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishAnswerView"];
                };
            };
            /** @description Published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "contract": null,
                     *       "proposal": null,
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "reason": "text",
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "forced": false,
                     *       "suggested_version": "text",
                     *       "affected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "unaffected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishAnswerView"];
                };
            };
            /** @description Proposed: consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "contract": null,
                     *       "proposal": null,
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "reason": "text",
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "forced": false,
                     *       "suggested_version": "text",
                     *       "affected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "unaffected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishAnswerView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description `require_passing`: the newest run of the asset’s checks did not pass, or there is none. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    diffContracts: {
        parameters: {
            query: {
                /** @description The version that the change starts from. */
                from: string;
                /** @description The version that it leads to. */
                to: string;
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content": "as_written",
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "identical": false,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "breaking": false
                     *     }
                     */
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDependencies: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "source": "manual",
                     *           "columns": null,
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "project": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DependencyPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    addDependency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "from": "email",
                 *           "to": "contact"
                 *         }
                 *       ],
                 *       "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *     }
                 */
                "application/json": components["schemas"]["AddDependencyBody"];
            };
        };
        responses: {
            /** @description The edge was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "manual",
                     *       "columns": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "project": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DependencyView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "manual",
                     *       "columns": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "project": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DependencyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    impactOfChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema_format": "columns",
                 *       "schema": {
                 *         "dialect": "snowflake",
                 *         "columns": [
                 *           {
                 *             "name": "order_id",
                 *             "type": "NUMBER(38,0)",
                 *             "nullable": false
                 *           },
                 *           {
                 *             "name": "email",
                 *             "type": "VARCHAR(320)"
                 *           }
                 *         ]
                 *       },
                 *       "guarantees": {
                 *         "freshness": {
                 *           "max_staleness": "PT1H"
                 *         },
                 *         "nullability": {
                 *           "email": "never"
                 *         }
                 *       },
                 *       "notes": "Orders, one row each."
                 *     }
                 */
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "suggested_version": "text",
                     *       "affected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "unaffected": [
                     *         {
                     *           "columns": null,
                     *           "spared_by": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "because": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "downstream": [
                     *         {
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "fqn": "text",
                     *           "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "depth": 1,
                     *           "path": [
                     *             "text"
                     *           ],
                     *           "affected": false
                     *         }
                     *       ],
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["ImpactView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description `require_passing`: the newest run of the asset’s checks did not pass, or there is none. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    lineageOfAsset: {
        parameters: {
            query?: {
                /** @description How many steps to follow. */
                depth?: number;
                /** @description `downstream`: what is made from it; `upstream`: what it is made from. */
                direction?: components["schemas"]["LineageDirection"];
                /** @description `dot` is the language of Graphviz; `mermaid` draws itself in Markdown. */
                format?: "json" | "dot" | "mermaid";
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "direction": "downstream",
                     *       "nodes": [
                     *         {
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "fqn": "text",
                     *           "kind": "text",
                     *           "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "depth": 1,
                     *           "path": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "edges": [
                     *         {
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "source": "text"
                     *         }
                     *       ],
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["LineageView"];
                    /** @example text */
                    "text/plain": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listQualityResults: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Path of a guarantee. */
                guarantee?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Results of this run. */
                quality_run_id?: string;
                /** @description Results that came out so. */
                status?: components["schemas"]["CheckStatus"];
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": "passed",
                     *           "severity": "error",
                     *           "run_status": "passed",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "guarantee": "/nullability/email",
                     *           "failed_rows": null,
                     *           "total_rows": null,
                     *           "message": null,
                     *           "quality_run_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "run_id": "nightly-2026-01-31",
                     *           "run_at": "2026-01-31T12:00:00.000Z",
                     *           "reported_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["QualityResultPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    reportQuality: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "run_id": "nightly-2026-01-31",
                 *       "results": [
                 *         {
                 *           "guarantee": "/freshness",
                 *           "status": "passed"
                 *         },
                 *         {
                 *           "guarantee": "/nullability/email",
                 *           "status": "failed",
                 *           "failed_rows": 3,
                 *           "total_rows": 1200
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QualityReportBody"];
            };
        };
        responses: {
            /** @description The same run was reported before; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "passed",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "run_id": "nightly-2026-01-31",
                     *       "source": "api",
                     *       "passed": 1,
                     *       "warned": 1,
                     *       "failed": 1,
                     *       "errored": 1,
                     *       "skipped": 1,
                     *       "run_at": "2026-01-31T12:00:00.000Z",
                     *       "reported_at": "2026-01-31T12:00:00.000Z",
                     *       "reported_by_team_id": null,
                     *       "unmatched": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QualityRunView"];
                };
            };
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "passed",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "run_id": "nightly-2026-01-31",
                     *       "source": "api",
                     *       "passed": 1,
                     *       "warned": 1,
                     *       "failed": 1,
                     *       "errored": 1,
                     *       "skipped": 1,
                     *       "run_at": "2026-01-31T12:00:00.000Z",
                     *       "reported_at": "2026-01-31T12:00:00.000Z",
                     *       "reported_by_team_id": null,
                     *       "unmatched": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QualityRunView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            /** @description A run of that id was reported with other results. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    restoreAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compatibility": "consumers",
                     *       "content": "as_written",
                     *       "semver_mode": "auto",
                     *       "active_contract": null,
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "fqn": "shop.core.orders",
                     *       "environment": "production",
                     *       "kind": "table",
                     *       "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "materialized_versions": false,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "description": null,
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    askTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *       "note": "You run the pipeline since spring."
                 *     }
                 */
                "application/json": components["schemas"]["AskTransferBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "note": null,
                     *       "asked_by": "text",
                     *       "asked_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_by": null,
                     *       "closed_at": null,
                     *       "closed_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            /** @description The asset is offered to a team already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAgreement: {
        parameters: {
            query?: {
                /** @description The moment; left out, now. */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "as_of": "2026-01-31T12:00:00.000Z",
                     *       "entries": 1,
                     *       "asset": null,
                     *       "contract": null,
                     *       "consumers": [
                     *         {
                     *           "columns": null,
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "since": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "kind": "publish",
                     *           "status": "open",
                     *           "revision": 1,
                     *           "opened_at": "2026-01-31T12:00:00.000Z",
                     *           "force_reason": null,
                     *           "answers": [
                     *             {
                     *               "migration_deadline": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "answer": "text",
                     *               "notes": null,
                     *               "fingerprints": [
                     *                 "text"
                     *               ],
                     *               "given_at": "2026-01-31T12:00:00.000Z",
                     *               "by": {
                     *                 "kind": "key",
                     *                 "key_id": null,
                     *                 "team_id": null,
                     *                 "name": "ci",
                     *                 "on_behalf_of": null
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "number": 1,
                     *           "tree_size": 1,
                     *           "root": "text",
                     *           "note": "text",
                     *           "previous_hash": "text",
                     *           "public_key": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description What happened. */
                action?: string;
                /** @description The key that did it. */
                actor_key_id?: string;
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The thing. */
                entity_id?: string;
                /** @description Kind of thing. */
                entity_type?: string;
                /** @description Only entries from this moment on. */
                from?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "before": {},
                     *           "after": {},
                     *           "sequence": 1,
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "action": "team.created",
                     *           "entity_type": "team",
                     *           "entity_id": "text",
                     *           "stream": "team:019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "stream_sequence": 1,
                     *           "actor": {
                     *             "kind": "key",
                     *             "key_id": null,
                     *             "team_id": null,
                     *             "name": "ci",
                     *             "on_behalf_of": null
                     *           },
                     *           "request_id": null,
                     *           "occurred_at": "2026-01-31T12:00:00.000Z",
                     *           "hash": "text",
                     *           "previous_hash": "text"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description Only entries from this moment on. */
                from?: string;
                /** @description Only entries before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "entry"
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["ExportLineView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": false,
                     *       "checked": 1,
                     *       "first_invalid": null,
                     *       "checkpoints": {
                     *         "checked": 1,
                     *         "sealed_entries": 1,
                     *         "first_invalid": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LogVerificationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "active",
                     *       "schema_format": "json_schema",
                     *       "change_class": "major",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "version": "1.2.0",
                     *       "schema": {},
                     *       "guarantees": {},
                     *       "notes": null,
                     *       "forced": false,
                     *       "force_reason": null,
                     *       "proposal_id": null,
                     *       "published_at": "2026-01-31T12:00:00.000Z",
                     *       "published_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "deprecated_at": null,
                     *       "sunset_at": null,
                     *       "retired_at": null,
                     *       "supersedes_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deprecateContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "shop.core.orders_v2 takes its place",
                 *       "sunset_at": "2099-01-31T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["DeprecateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "active",
                     *       "schema_format": "json_schema",
                     *       "change_class": "major",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "version": "1.2.0",
                     *       "schema": {},
                     *       "guarantees": {},
                     *       "notes": null,
                     *       "forced": false,
                     *       "force_reason": null,
                     *       "proposal_id": null,
                     *       "published_at": "2026-01-31T12:00:00.000Z",
                     *       "published_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "deprecated_at": null,
                     *       "sunset_at": null,
                     *       "retired_at": null,
                     *       "supersedes_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description Proposed: registered consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "proposed",
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedChangeView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listRegistrationsOfContract: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "columns": [
                     *             "id",
                     *             "email"
                     *           ],
                     *           "requirement": null,
                     *           "status": "active",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "contract_id": null,
                     *           "contract_version": "1.2.0",
                     *           "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "missing_columns": [
                     *             "text"
                     *           ],
                     *           "purpose": null,
                     *           "strict": false,
                     *           "pinned_version": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    retireContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "shop.core.orders_v2 takes its place"
                 *     }
                 */
                "application/json": components["schemas"]["RetireBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "active",
                     *       "schema_format": "json_schema",
                     *       "change_class": "major",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "version": "1.2.0",
                     *       "schema": {},
                     *       "guarantees": {},
                     *       "notes": null,
                     *       "forced": false,
                     *       "force_reason": null,
                     *       "proposal_id": null,
                     *       "published_at": "2026-01-31T12:00:00.000Z",
                     *       "published_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "deprecated_at": null,
                     *       "sunset_at": null,
                     *       "retired_at": null,
                     *       "supersedes_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description Proposed: registered consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "proposed",
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedChangeView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    removeDependency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier answer; left out, the feed starts with the oldest event. */
                after?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "type": "contract.published",
                     *           "occurred_at": "2026-01-31T12:00:00.000Z",
                     *           "asset_id": null,
                     *           "team_id": null,
                     *           "data": {}
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["EventFeedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the feed, or the id of a streamed event; left out, the stream begins now. */
                after?: string;
            };
            header?: {
                /** @description The id of the last event received. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: NzQyLjE3
                     *     data: {"id":"019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e","type":"contract.published"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description This key, or this process, has as many open streams as it may have. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    impactOfChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "fqn": "shop.core.orders",
                 *           "schema_format": "columns",
                 *           "schema": {
                 *             "dialect": "snowflake",
                 *             "columns": [
                 *               {
                 *                 "name": "order_id",
                 *                 "type": "NUMBER(38,0)",
                 *                 "nullable": false
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImpactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "impact": null,
                     *           "proposal": null,
                     *           "error": null,
                     *           "asset_id": null,
                     *           "fqn": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImpactsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importDbt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "manifest": {
                 *         "metadata": {
                 *           "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json",
                 *           "project_name": "shop",
                 *           "adapter_type": "snowflake"
                 *         },
                 *         "nodes": {},
                 *         "sources": {},
                 *         "exposures": {},
                 *         "groups": {}
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["ImportDbtBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "decision": "published",
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "error": null,
                     *           "unique_id": "model.shop.orders",
                     *           "fqn": "shop.marts.orders",
                     *           "asset_id": null,
                     *           "version": null,
                     *           "proposal_id": null
                     *         }
                     *       ],
                     *       "summary": {
                     *         "assets_created": 1,
                     *         "assets_updated": 1,
                     *         "unchanged": 1,
                     *         "published": 1,
                     *         "proposed": 1,
                     *         "failed": 1,
                     *         "registrations": 1,
                     *         "dependencies": 1,
                     *         "quality_runs": 1
                     *       },
                     *       "warnings": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description Proposals that change this asset. */
                asset_id?: string;
                /** @description Open proposals that this team has to answer, and has not answered as they stand. */
                awaiting_team_id?: string;
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description The status that holds now. */
                status?: "open" | "approved" | "published" | "withdrawn" | "rejected" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "kind": "publish",
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "schema_format": null,
                     *           "guarantees": null,
                     *           "asset_change": null,
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "publication_id": null,
                     *           "base_moved": false,
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_contract_id": null,
                     *           "proposed_version": null,
                     *           "verdicts": {
                     *             "readers": "holds",
                     *             "history": "holds",
                     *             "strict_readers": "holds"
                     *           },
                     *           "schema": {},
                     *           "notes": null,
                     *           "auto_publish": false,
                     *           "require_passing": false,
                     *           "stale": false,
                     *           "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "opened_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": "2026-01-31T12:00:00.000Z",
                     *           "ready_at": null,
                     *           "closed_reason": null,
                     *           "forced_revision": null,
                     *           "superseded_by": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "consented_by_requirement": [
                     *             {
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *             }
                     *           ],
                     *           "acknowledgments": [
                     *             {
                     *               "answer": "approved",
                     *               "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "notes": null,
                     *               "migration_deadline": null,
                     *               "revision": 1,
                     *               "fingerprints": [
                     *                 "text"
                     *               ],
                     *               "answered_by": "text",
                     *               "created_at": "2026-01-31T12:00:00.000Z"
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "publish",
                     *       "status": "open",
                     *       "change_class": "major",
                     *       "schema_format": null,
                     *       "guarantees": null,
                     *       "asset_change": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "publication_id": null,
                     *       "base_moved": false,
                     *       "blocked": false,
                     *       "revision": 1,
                     *       "base_contract_id": null,
                     *       "proposed_version": null,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "schema": {},
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "require_passing": false,
                     *       "stale": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "ready_at": null,
                     *       "closed_reason": null,
                     *       "forced_revision": null,
                     *       "superseded_by": null,
                     *       "required": [
                     *         {
                     *           "columns": null,
                     *           "answer": null,
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "migration_deadline": null,
                     *           "covers_all": false
                     *         }
                     *       ],
                     *       "consented_by_requirement": [
                     *         {
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ],
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "published_contract_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    acknowledgeProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "response": "approved",
                 *       "notes": "Invoices read it from customers now."
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgeBody"];
            };
        };
        responses: {
            /** @description Your team had said exactly this. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledgment": {
                     *         "answer": "approved",
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "notes": null,
                     *         "migration_deadline": null,
                     *         "revision": 1,
                     *         "fingerprints": [
                     *           "text"
                     *         ],
                     *         "answered_by": "text",
                     *         "created_at": "2026-01-31T12:00:00.000Z"
                     *       },
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgedView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledgment": {
                     *         "answer": "approved",
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "notes": null,
                     *         "migration_deadline": null,
                     *         "revision": 1,
                     *         "fingerprints": [
                     *           "text"
                     *         ],
                     *         "answered_by": "text",
                     *         "created_at": "2026-01-31T12:00:00.000Z"
                     *       },
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProposalComments: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "text": "Billing reads the email for invoices; could it stay until March?",
                     *           "commented_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    commentOnProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Billing reads the email for invoices; could it stay until March?"
                 *     }
                 */
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_name": "text",
                     *       "text": "Billing reads the email for invoices; could it stay until March?",
                     *       "commented_by": "text",
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    forceProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Agreed with all teams on the call of Monday."
                 *     }
                 */
                "application/json": components["schemas"]["ForceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "publish",
                     *       "status": "open",
                     *       "change_class": "major",
                     *       "schema_format": null,
                     *       "guarantees": null,
                     *       "asset_change": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "publication_id": null,
                     *       "base_moved": false,
                     *       "blocked": false,
                     *       "revision": 1,
                     *       "base_contract_id": null,
                     *       "proposed_version": null,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "schema": {},
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "require_passing": false,
                     *       "stale": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "ready_at": null,
                     *       "closed_reason": null,
                     *       "forced_revision": null,
                     *       "superseded_by": null,
                     *       "required": [
                     *         {
                     *           "columns": null,
                     *           "answer": null,
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "migration_deadline": null,
                     *           "covers_all": false
                     *         }
                     *       ],
                     *       "consented_by_requirement": [
                     *         {
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ],
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "published_contract_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    publishProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "contract": null,
                     *       "proposal": {
                     *         "kind": "publish",
                     *         "status": "open",
                     *         "change_class": "major",
                     *         "schema_format": null,
                     *         "guarantees": null,
                     *         "asset_change": null,
                     *         "findings": [
                     *           {
                     *             "scope": "schema",
                     *             "kind": "column_removed",
                     *             "subjects": null,
                     *             "fails": [
                     *               "readers"
                     *             ],
                     *             "unknown": [
                     *               "readers"
                     *             ],
                     *             "likely_renamed_to": null,
                     *             "witness": null,
                     *             "no_witness": null,
                     *             "fingerprint": "text",
                     *             "keyword": null,
                     *             "path": "/email",
                     *             "message": "Column email was removed",
                     *             "before": {},
                     *             "after": {},
                     *             "breaking": false,
                     *             "caution": false,
                     *             "undeclared_content": false
                     *           }
                     *         ],
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "asset_fqn": "shop.core.orders",
                     *         "publication_id": null,
                     *         "base_moved": false,
                     *         "blocked": false,
                     *         "revision": 1,
                     *         "base_contract_id": null,
                     *         "proposed_version": null,
                     *         "verdicts": {
                     *           "readers": "holds",
                     *           "history": "holds",
                     *           "strict_readers": "holds"
                     *         },
                     *         "schema": {},
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "require_passing": false,
                     *         "stale": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "ready_at": null,
                     *         "closed_reason": null,
                     *         "forced_revision": null,
                     *         "superseded_by": null,
                     *         "required": [
                     *           {
                     *             "columns": null,
                     *             "answer": null,
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_name": "text",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "migration_deadline": null,
                     *             "covers_all": false
                     *           }
                     *         ],
                     *         "consented_by_requirement": [
                     *           {
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *           }
                     *         ],
                     *         "acknowledgments": [
                     *           {
                     *             "answer": "approved",
                     *             "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "notes": null,
                     *             "migration_deadline": null,
                     *             "revision": 1,
                     *             "fingerprints": [
                     *               "text"
                     *             ],
                     *             "answered_by": "text",
                     *             "created_at": "2026-01-31T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "published_contract_id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedProposalView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description `require_passing`: the newest run of the asset’s checks did not pass, or there is none. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    rejectProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Agreed with all teams on the call of Monday."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "publish",
                     *       "status": "open",
                     *       "change_class": "major",
                     *       "schema_format": null,
                     *       "guarantees": null,
                     *       "asset_change": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "publication_id": null,
                     *       "base_moved": false,
                     *       "blocked": false,
                     *       "revision": 1,
                     *       "base_contract_id": null,
                     *       "proposed_version": null,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "schema": {},
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "require_passing": false,
                     *       "stale": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "ready_at": null,
                     *       "closed_reason": null,
                     *       "forced_revision": null,
                     *       "superseded_by": null,
                     *       "required": [
                     *         {
                     *           "columns": null,
                     *           "answer": null,
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "migration_deadline": null,
                     *           "covers_all": false
                     *         }
                     *       ],
                     *       "consented_by_requirement": [
                     *         {
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ],
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "published_contract_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Agreed with all teams on the call of Monday."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "publish",
                     *       "status": "open",
                     *       "change_class": "major",
                     *       "schema_format": null,
                     *       "guarantees": null,
                     *       "asset_change": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "publication_id": null,
                     *       "base_moved": false,
                     *       "blocked": false,
                     *       "revision": 1,
                     *       "base_contract_id": null,
                     *       "proposed_version": null,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "schema": {},
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "require_passing": false,
                     *       "stale": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "ready_at": null,
                     *       "closed_reason": null,
                     *       "forced_revision": null,
                     *       "superseded_by": null,
                     *       "required": [
                     *         {
                     *           "columns": null,
                     *           "answer": null,
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_name": "text",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "migration_deadline": null,
                     *           "covers_all": false
                     *         }
                     *       ],
                     *       "consented_by_requirement": [
                     *         {
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ],
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "published_contract_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Publications that this team proposed. */
                proposed_by_team_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": "open",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "blocked": false,
                     *           "notes": null,
                     *           "auto_publish": false,
                     *           "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "opened_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": "2026-01-31T12:00:00.000Z",
                     *           "closed_reason": null,
                     *           "closed_at": null,
                     *           "proposals": [
                     *             {
                     *               "status": "open",
                     *               "change_class": "major",
                     *               "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "asset_fqn": "shop.core.orders",
                     *               "blocked": false,
                     *               "revision": 1,
                     *               "base_moved": false,
                     *               "proposed_version": null,
                     *               "required": [
                     *                 {
                     *                   "columns": null,
                     *                   "answer": null,
                     *                   "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                   "team_name": "text",
                     *                   "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                   "migration_deadline": null,
                     *                   "covers_all": false
                     *                 }
                     *               ],
                     *               "published_contract_id": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    publishTogether: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *           "schema_format": "columns",
                 *           "schema": {
                 *             "dialect": "snowflake",
                 *             "columns": [
                 *               {
                 *                 "name": "order_id",
                 *                 "type": "NUMBER(38,0)",
                 *                 "nullable": false
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "notes": "The email moves to customers."
                 *     }
                 */
                "application/json": components["schemas"]["PublishTogetherBody"];
            };
        };
        responses: {
            /** @description Unchanged, or a dry run: nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "publication": null,
                     *       "results": [
                     *         {
                     *           "decision": "published",
                     *           "contract": null,
                     *           "proposal": null,
                     *           "change_class": null,
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "reason": "text",
                     *           "verdicts": {
                     *             "readers": "holds",
                     *             "history": "holds",
                     *             "strict_readers": "holds"
                     *           },
                     *           "forced": false,
                     *           "suggested_version": "text",
                     *           "affected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "unaffected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedTogetherView"];
                };
            };
            /** @description Published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "publication": null,
                     *       "results": [
                     *         {
                     *           "decision": "published",
                     *           "contract": null,
                     *           "proposal": null,
                     *           "change_class": null,
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "reason": "text",
                     *           "verdicts": {
                     *             "readers": "holds",
                     *             "history": "holds",
                     *             "strict_readers": "holds"
                     *           },
                     *           "forced": false,
                     *           "suggested_version": "text",
                     *           "affected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "unaffected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedTogetherView"];
                };
            };
            /** @description Proposed: consumers have to agree first. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": "published",
                     *       "publication": null,
                     *       "results": [
                     *         {
                     *           "decision": "published",
                     *           "contract": null,
                     *           "proposal": null,
                     *           "change_class": null,
                     *           "findings": [
                     *             {
                     *               "scope": "schema",
                     *               "kind": "column_removed",
                     *               "subjects": null,
                     *               "fails": [
                     *                 "readers"
                     *               ],
                     *               "unknown": [
                     *                 "readers"
                     *               ],
                     *               "likely_renamed_to": null,
                     *               "witness": null,
                     *               "no_witness": null,
                     *               "fingerprint": "text",
                     *               "keyword": null,
                     *               "path": "/email",
                     *               "message": "Column email was removed",
                     *               "before": {},
                     *               "after": {},
                     *               "breaking": false,
                     *               "caution": false,
                     *               "undeclared_content": false
                     *             }
                     *           ],
                     *           "reason": "text",
                     *           "verdicts": {
                     *             "readers": "holds",
                     *             "history": "holds",
                     *             "strict_readers": "holds"
                     *           },
                     *           "forced": false,
                     *           "suggested_version": "text",
                     *           "affected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "unaffected": [
                     *             {
                     *               "columns": null,
                     *               "spared_by": null,
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "because": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedTogetherView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description `require_passing`: the newest run of the asset’s checks did not pass, or there is none. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "blocked": false,
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_reason": null,
                     *       "closed_at": null,
                     *       "proposals": [
                     *         {
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_moved": false,
                     *           "proposed_version": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    acknowledgePublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "response": "approved"
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgePublicationBody"];
            };
        };
        responses: {
            /** @description Your team had said exactly this. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "publication": {
                     *         "status": "open",
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "blocked": false,
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "closed_reason": null,
                     *         "closed_at": null,
                     *         "proposals": [
                     *           {
                     *             "status": "open",
                     *             "change_class": "major",
                     *             "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "asset_fqn": "shop.core.orders",
                     *             "blocked": false,
                     *             "revision": 1,
                     *             "base_moved": false,
                     *             "proposed_version": null,
                     *             "required": [
                     *               {
                     *                 "columns": null,
                     *                 "answer": null,
                     *                 "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                 "team_name": "text",
                     *                 "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                 "migration_deadline": null,
                     *                 "covers_all": false
                     *               }
                     *             ],
                     *             "published_contract_id": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationAnswerView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledgments": [
                     *         {
                     *           "answer": "approved",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "notes": null,
                     *           "migration_deadline": null,
                     *           "revision": 1,
                     *           "fingerprints": [
                     *             "text"
                     *           ],
                     *           "answered_by": "text",
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "publication": {
                     *         "status": "open",
                     *         "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "blocked": false,
                     *         "notes": null,
                     *         "auto_publish": false,
                     *         "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *         "opened_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": "2026-01-31T12:00:00.000Z",
                     *         "closed_reason": null,
                     *         "closed_at": null,
                     *         "proposals": [
                     *           {
                     *             "status": "open",
                     *             "change_class": "major",
                     *             "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *             "asset_fqn": "shop.core.orders",
                     *             "blocked": false,
                     *             "revision": 1,
                     *             "base_moved": false,
                     *             "proposed_version": null,
                     *             "required": [
                     *               {
                     *                 "columns": null,
                     *                 "answer": null,
                     *                 "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                 "team_name": "text",
                     *                 "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *                 "migration_deadline": null,
                     *                 "covers_all": false
                     *               }
                     *             ],
                     *             "published_contract_id": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationAnswerView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    publishPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "blocked": false,
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_reason": null,
                     *       "closed_at": null,
                     *       "proposals": [
                     *         {
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_moved": false,
                     *           "proposed_version": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description `require_passing`: the newest run of the asset’s checks did not pass, or there is none. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    rejectPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Agreed with all teams on the call of Monday."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "blocked": false,
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_reason": null,
                     *       "closed_at": null,
                     *       "proposals": [
                     *         {
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_moved": false,
                     *           "proposed_version": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Agreed with all teams on the call of Monday."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "blocked": false,
                     *       "notes": null,
                     *       "auto_publish": false,
                     *       "proposed_by_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "opened_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_reason": null,
                     *       "closed_at": null,
                     *       "proposals": [
                     *         {
                     *           "status": "open",
                     *           "change_class": "major",
                     *           "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "blocked": false,
                     *           "revision": 1,
                     *           "base_moved": false,
                     *           "proposed_version": null,
                     *           "required": [
                     *             {
                     *               "columns": null,
                     *               "answer": null,
                     *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "team_name": "text",
                     *               "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *               "migration_deadline": null,
                     *               "covers_all": false
                     *             }
                     *           ],
                     *           "published_contract_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /** @description Registrations on this asset. */
                asset_id?: string;
                /** @description Registrations of this team. */
                consumer_team_id?: string;
                /** @description Who stands on this very version, deprecated or not. */
                contract_id?: string;
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "columns": [
                     *             "id",
                     *             "email"
                     *           ],
                     *           "requirement": null,
                     *           "status": "active",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "contract_id": null,
                     *           "contract_version": "1.2.0",
                     *           "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "missing_columns": [
                     *             "text"
                     *           ],
                     *           "purpose": null,
                     *           "strict": false,
                     *           "pinned_version": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *       "columns": [
                 *         "order_id",
                 *         "email"
                 *       ],
                 *       "purpose": "Invoices are mailed."
                 *     }
                 */
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            /** @description The team was registered; its columns are united. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "id",
                     *         "email"
                     *       ],
                     *       "requirement": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "contract_id": null,
                     *       "contract_version": "1.2.0",
                     *       "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "missing_columns": [
                     *         "text"
                     *       ],
                     *       "purpose": null,
                     *       "strict": false,
                     *       "pinned_version": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "id",
                     *         "email"
                     *       ],
                     *       "requirement": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "contract_id": null,
                     *       "contract_version": "1.2.0",
                     *       "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "missing_columns": [
                     *         "text"
                     *       ],
                     *       "purpose": null,
                     *       "strict": false,
                     *       "pinned_version": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "id",
                     *         "email"
                     *       ],
                     *       "requirement": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "contract_id": null,
                     *       "contract_version": "1.2.0",
                     *       "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "missing_columns": [
                     *         "text"
                     *       ],
                     *       "purpose": null,
                     *       "strict": false,
                     *       "pinned_version": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    endRegistration: {
        parameters: {
            query?: {
                /** @description Needed to end another team's registration while it has to answer a proposal. */
                reason?: string;
            };
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         "email"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRegistrationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "id",
                     *         "email"
                     *       ],
                     *       "requirement": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "contract_id": null,
                     *       "contract_version": "1.2.0",
                     *       "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "missing_columns": [
                     *         "text"
                     *       ],
                     *       "purpose": null,
                     *       "strict": false,
                     *       "pinned_version": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    compareSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "before": {
                 *         "type": "object",
                 *         "properties": {
                 *           "id": {
                 *             "type": "integer"
                 *           },
                 *           "email": {
                 *             "type": "string"
                 *           }
                 *         }
                 *       },
                 *       "after": {
                 *         "type": "object",
                 *         "properties": {
                 *           "id": {
                 *             "type": "integer"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompareSchemasBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content": "as_written",
                     *       "change_class": null,
                     *       "findings": [
                     *         {
                     *           "scope": "schema",
                     *           "kind": "column_removed",
                     *           "subjects": null,
                     *           "fails": [
                     *             "readers"
                     *           ],
                     *           "unknown": [
                     *             "readers"
                     *           ],
                     *           "likely_renamed_to": null,
                     *           "witness": null,
                     *           "no_witness": null,
                     *           "fingerprint": "text",
                     *           "keyword": null,
                     *           "path": "/email",
                     *           "message": "Column email was removed",
                     *           "before": {},
                     *           "after": {},
                     *           "breaking": false,
                     *           "caution": false,
                     *           "undeclared_content": false
                     *         }
                     *       ],
                     *       "identical": false,
                     *       "verdicts": {
                     *         "readers": "holds",
                     *         "history": "holds",
                     *         "strict_readers": "holds"
                     *       },
                     *       "breaking": false
                     *     }
                     */
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    validateSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": {
                 *         "type": "object",
                 *         "properties": {
                 *           "id": {
                 *             "type": "integer"
                 *           }
                 *         },
                 *         "required": [
                 *           "id"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SchemaBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": false,
                     *       "errors": [
                     *         {
                     *           "pointer": "/columns/0",
                     *           "message": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchemaValidityView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    find: {
        parameters: {
            query: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description A name or a part of one, in any case. Several words are found where all of them stand. */
                q: string;
                /** @description Comma-separated: look for these only. */
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "type": "team",
                     *           "match": "exact",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "name": "shop.core.orders",
                     *           "asset_id": null,
                     *           "asset_fqn": null,
                     *           "environment": null,
                     *           "owner_team_id": null,
                     *           "contract_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResultPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description The database in memory for unit tests has no search. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "name": "orders",
                     *           "metadata": {},
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "orders"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeamBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "name": "orders",
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "name": "orders",
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: {
                /** @description Required where the team still has to answer a proposal. */
                reason?: string;
            };
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenAdmin"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "order-management"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "name": "orders",
                     *       "metadata": {},
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /** @description Transfers of this asset. */
                asset_id?: string;
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Transfers of assets that this team gives away. */
                from_team_id?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description What has become of them. */
                status?: components["schemas"]["TransferStatus"];
                /** @description With `status=open`: what waits for this team. */
                to_team_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": "open",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "asset_fqn": "shop.core.orders",
                     *           "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "note": null,
                     *           "asked_by": "text",
                     *           "asked_at": "2026-01-31T12:00:00.000Z",
                     *           "closed_by": null,
                     *           "closed_at": null,
                     *           "closed_reason": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "note": null,
                     *       "asked_by": "text",
                     *       "asked_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_by": null,
                     *       "closed_at": null,
                     *       "closed_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "We do not run that warehouse."
                 *     }
                 */
                "application/json": components["schemas"]["EndTransferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "note": null,
                     *       "asked_by": "text",
                     *       "asked_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_by": null,
                     *       "closed_at": null,
                     *       "closed_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "We do not run that warehouse."
                 *     }
                 */
                "application/json": components["schemas"]["EndTransferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "note": null,
                     *       "asked_by": "text",
                     *       "asked_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_by": null,
                     *       "closed_at": null,
                     *       "closed_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    declineTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "We do not run that warehouse."
                 *     }
                 */
                "application/json": components["schemas"]["EndTransferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "asset_fqn": "shop.core.orders",
                     *       "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "note": null,
                     *       "asked_by": "text",
                     *       "asked_at": "2026-01-31T12:00:00.000Z",
                     *       "closed_by": null,
                     *       "closed_at": null,
                     *       "closed_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Deliveries to this endpoint. */
                endpoint_id?: string;
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
                /** @description `exhausted`: what was given up. */
                status?: "pending" | "waiting" | "delivered" | "exhausted" | "blocked" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": "pending",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "event_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "event_type": "proposal.opened",
                     *           "attempts": 1,
                     *           "next_attempt_at": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "pending",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_type": "proposal.opened",
                     *       "attempts": 1,
                     *       "next_attempt_at": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z",
                     *       "attempt_log": [
                     *         {
                     *           "attempt": 1,
                     *           "started_at": "2026-01-31T12:00:00.000Z",
                     *           "duration_ms": 1,
                     *           "status_code": null,
                     *           "error_class": "timeout",
                     *           "response_snippet": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetailView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "pending",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_type": "proposal.opened",
                     *       "attempts": 1,
                     *       "next_attempt_at": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            /** @description An attempt is on its way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listEndpoints: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most results to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "format": "standard",
                     *           "digest": null,
                     *           "status": "active",
                     *           "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *           "url": "https://hooks.example.com/tessera",
                     *           "events": [
                     *             "proposal.*",
                     *             "contract.published"
                     *           ],
                     *           "asset_ids": null,
                     *           "description": null,
                     *           "disabled_reason": null,
                     *           "previous_secret_until": null,
                     *           "failing_since": null,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/tessera",
                 *       "events": [
                 *         "proposal.*",
                 *         "contract.published"
                 *       ],
                 *       "format": "standard"
                 *     }
                 */
                "application/json": components["schemas"]["CreateEndpointBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "standard",
                     *       "digest": null,
                     *       "status": "active",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "url": "https://hooks.example.com/tessera",
                     *       "events": [
                     *         "proposal.*",
                     *         "contract.published"
                     *       ],
                     *       "asset_ids": null,
                     *       "description": null,
                     *       "disabled_reason": null,
                     *       "previous_secret_until": null,
                     *       "failing_since": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointSecretView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            /** @description The team has as many endpoints as a team may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answers 304 without a body if the thing is still as this `ETag` says. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names this state of the thing, for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "standard",
                     *       "digest": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "url": "https://hooks.example.com/tessera",
                     *       "events": [
                     *         "proposal.*",
                     *         "contract.published"
                     *       ],
                     *       "asset_ids": null,
                     *       "description": null,
                     *       "disabled_reason": null,
                     *       "previous_secret_until": null,
                     *       "failing_since": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "paused"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateEndpointBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "standard",
                     *       "digest": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "url": "https://hooks.example.com/tessera",
                     *       "events": [
                     *         "proposal.*",
                     *         "contract.published"
                     *       ],
                     *       "asset_ids": null,
                     *       "description": null,
                     *       "disabled_reason": null,
                     *       "previous_secret_until": null,
                     *       "failing_since": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    endRotation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "standard",
                     *       "digest": null,
                     *       "status": "active",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "url": "https://hooks.example.com/tessera",
                     *       "events": [
                     *         "proposal.*",
                     *         "contract.published"
                     *       ],
                     *       "asset_ids": null,
                     *       "description": null,
                     *       "disabled_reason": null,
                     *       "previous_secret_until": null,
                     *       "failing_since": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    pingEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "pending",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "event_type": "proposal.opened",
                     *       "attempts": 1,
                     *       "next_attempt_at": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            /** @description The endpoint is paused or disabled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    recoverDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-11-02T08:00:00Z",
                 *       "until": "2026-11-02T12:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["RecoverDeliveriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revived": 1,
                     *       "made": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    rotateSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused (422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. Keys are those of the API key that sends them. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 `precondition.failed`. For a publish it is the `ETag` of the asset's active contract. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which one, by the `id` that lists and answers give it. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["RotateSecretBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "standard",
                     *       "digest": null,
                     *       "status": "active",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                     *       "id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                     *       "url": "https://hooks.example.com/tessera",
                     *       "events": [
                     *         "proposal.*",
                     *         "contract.published"
                     *       ],
                     *       "asset_ids": null,
                     *       "description": null,
                     *       "disabled_reason": null,
                     *       "previous_secret_until": null,
                     *       "failing_since": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "updated_at": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointSecretView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NotFound"];
            /** @description The secret before still signs; send `force`, or end that rotation. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherProblem"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            400: components["responses"]["Malformed"];
            414: components["responses"]["UrlTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            default: components["responses"]["OtherProblem"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "degraded": []
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            400: components["responses"]["Malformed"];
            414: components["responses"]["UrlTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            /** @description `details.reasons` says why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    onAccessDenied: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "access.denied",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "api_key_id": null,
                 *         "target_id": null,
                 *         "method": "POST",
                 *         "route": "/api/v1/assets/{id}/contracts",
                 *         "code": "asset.not_yours",
                 *         "repeats": 1,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AccessDeniedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onApiKeyBootstrapDisabled: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "api_key.bootstrap_disabled",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyBootstrapDisabledMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onApiKeyCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "api_key.created",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "api_key_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "ci",
                 *         "prefix": "text",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onApiKeyRevoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "api_key.revoked",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "api_key_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "ci",
                 *         "prefix": "text",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRevokedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onApiKeyRotated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "api_key.rotated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "api_key_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "ci",
                 *         "prefix": "text",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRotatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.created",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "fqn": "shop.core.customers",
                 *         "environment": "production",
                 *         "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetCreatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.deleted",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "fqn": "shop.core.customers",
                 *         "environment": "production",
                 *         "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetDeletedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetRestored: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.restored",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "fqn": "shop.core.customers",
                 *         "environment": "production",
                 *         "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetRestoredMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetTransferAccepted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.transfer_accepted",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "transfer_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "status": "text",
                 *         "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "note": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetTransferAcceptedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetTransferAsked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.transfer_asked",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "transfer_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "status": "text",
                 *         "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "note": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetTransferAskedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetTransferCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.transfer_cancelled",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "transfer_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "status": "text",
                 *         "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "note": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetTransferCancelledMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetTransferDeclined: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.transfer_declined",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "transfer_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "status": "text",
                 *         "from_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "to_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "note": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetTransferDeclinedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onAssetUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "asset.updated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "fqn": "shop.core.customers",
                 *         "environment": "production",
                 *         "owner_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssetUpdatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onColumnDeprecated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "column.deprecated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "terms": {},
                 *         "contract_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "version": "text",
                 *         "columns": null,
                 *         "message": "text",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ColumnDeprecatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onContractDeprecated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "contract.deprecated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "contract_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "version": "text",
                 *         "status": "text",
                 *         "replaced_by": null,
                 *         "sunset_at": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractDeprecatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onContractPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "contract.published",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "replaces": null,
                 *         "contract_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "version": "2.0.0",
                 *         "change_class": "major",
                 *         "forced": false,
                 *         "notes": null,
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractPublishedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onContractRetired: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "contract.retired",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "contract_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "version": "text",
                 *         "status": "text",
                 *         "replaced_by": null,
                 *         "sunset_at": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractRetiredMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onDependencyAdded: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "dependency.added",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "dependency_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DependencyAddedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onDependencyRecorded: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "dependency.recorded",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "source": "dbt",
                 *         "project": "text",
                 *         "added_upstream_asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "removed_upstream_asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DependencyRecordedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onDependencyRemoved: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "dependency.removed",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "dependency_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "upstream_asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DependencyRemovedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onDigest: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "digest",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "events": [
                 *           {
                 *             "type": "team.created",
                 *             "timestamp": "2026-01-31T12:00:00.000Z",
                 *             "data": {
                 *               "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *               "name": "billing",
                 *               "links": {}
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DigestMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.created",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointCreatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.deleted",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointDeletedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointDisabled: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.disabled",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointDisabledMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointPinged: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.pinged",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointPingedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointRotationEnded: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.rotation_ended",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointRotationEndedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointSecretRotated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.secret_rotated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointSecretRotatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onEndpointUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "endpoint.updated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "endpoint_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "origin": "https://hooks.example.com",
                 *         "events": [
                 *           "proposal.*"
                 *         ],
                 *         "status": "text",
                 *         "disabled_reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EndpointUpdatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onGuaranteeFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "guarantee.failed",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "quality_run_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "text",
                 *         "guarantee": "/freshness",
                 *         "columns": null,
                 *         "status": "text",
                 *         "failed_rows": null,
                 *         "total_rows": null,
                 *         "message": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GuaranteeFailedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onImportCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "import.completed",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "project": "text",
                 *         "environment": "text",
                 *         "assets_created": 1,
                 *         "assets_updated": 1,
                 *         "unchanged": 1,
                 *         "published": 1,
                 *         "proposed": 1,
                 *         "failed": 1,
                 *         "registrations": 1,
                 *         "dependencies": 1,
                 *         "quality_runs": 1,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImportCompletedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalAcknowledged: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.acknowledged",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalAcknowledgedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalApproved: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.approved",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalApprovedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalBlocked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.blocked",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalBlockedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalCommented: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.commented",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalCommentedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalExpired: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.expired",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalExpiredMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalForced: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.forced",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalForcedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalOpened: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.opened",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalOpenedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.published",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalPublishedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalRejected: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.rejected",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalRejectedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.reminder",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalReminderMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalReopened: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.reopened",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalReopenedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalRevised: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.revised",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalRevisedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onProposalWithdrawn: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "proposal.withdrawn",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "proposal_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "kind": "publish",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_fqn": "shop.core.customers",
                 *         "status": "open",
                 *         "revision": 1,
                 *         "proposed_version": null,
                 *         "expires_at": "2026-01-31T12:00:00.000Z",
                 *         "findings": [
                 *           {
                 *             "fingerprint": "text",
                 *             "kind": "column_removed",
                 *             "path": "/email",
                 *             "message": "email is removed",
                 *             "breaking": false
                 *           }
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalWithdrawnMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onPublicationOpened: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "publication.opened",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "publication_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "notes": null,
                 *         "proposal_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublicationOpenedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onPublicationPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "publication.published",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "publication_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "notes": null,
                 *         "proposal_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublicationPublishedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onPublicationRejected: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "publication.rejected",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "publication_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "notes": null,
                 *         "proposal_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublicationRejectedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onPublicationWithdrawn: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "publication.withdrawn",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "publication_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "notes": null,
                 *         "proposal_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "asset_ids": [
                 *           "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e"
                 *         ],
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublicationWithdrawnMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onQualityReported: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "quality.reported",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "quality_run_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "run_id": "text",
                 *         "source": "text",
                 *         "status": "text",
                 *         "run_at": "2026-01-31T12:00:00.000Z",
                 *         "passed": 1,
                 *         "warned": 1,
                 *         "failed": 1,
                 *         "errored": 1,
                 *         "skipped": 1,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QualityReportedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onRegistrationCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "registration.created",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "columns": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationCreatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onRegistrationEnded: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "registration.ended",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "columns": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationEndedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onRegistrationUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "registration.updated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "registration_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "asset_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "consumer_team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "columns": null,
                 *         "reason": null,
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationUpdatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onTeamCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "team.created",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "billing",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamCreatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onTeamDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "team.deleted",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "billing",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamDeletedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
    onTeamUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same in each attempt: keep it, and you can tell what you have seen before. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "team.updated",
                 *       "timestamp": "2026-01-31T12:00:00.000Z",
                 *       "data": {
                 *         "team_id": "019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e",
                 *         "name": "billing",
                 *         "links": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamUpdatedMessage"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
            410: components["responses"]["WebhookRefused"];
            default: components["responses"]["WebhookTriedAgain"];
        };
    };
}
