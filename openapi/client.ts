// Made by `npm run openapi` from openapi/tessera.json; do not edit.
export interface paths {
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys of your team; an admin sees all. */
        get: operations["listApiKeys"];
        put?: never;
        /** Make a key. The answer holds the key, once. Only an admin makes keys for other teams. */
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
        /** One key of your team. */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** Revoke a key, for good and at once. */
        delete: operations["revokeApiKey"];
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
        /** Who did what, in the order it was written: your team's acts, and what it was told. An admin sees everything. */
        get: operations["listAuditEvents"];
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
        /** Compute every hash chain of the log again, and name the earliest entry that does not fit. */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** What concerns your team, oldest first, each event once. An admin hears everything. */
        get: operations["listEvents"];
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
        /** List the live teams. */
        get: operations["listTeams"];
        put?: never;
        /** Make a team. */
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
        /** One team. */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /** Delete a team: its registrations end and its keys die. Refused while it owns live assets. */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /** Rename a team, or replace its metadata. */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs. */
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
        /** Whether requests can be served: the database answers within half a second. */
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @example ci */
            name: string;
            /**
             * @description Public part of the key, safe in logs.
             * @example tess_live_4fGh2kLm9Q
             */
            prefix: string;
            /** Format: date-time */
            revoked_at: string | null;
            /**
             * @description What it may do: `admin` includes `write`, which includes `read`.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: ("read" | "write" | "admin")[];
            /**
             * Format: uuid
             * @description The one team the key acts for.
             */
            team_id: string;
        };
        ApiKeyPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["ApiKeyView"][];
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
            /** @example ci */
            name: string;
            /**
             * @description Public part of the key, safe in logs.
             * @example tess_live_4fGh2kLm9Q
             */
            prefix: string;
            /** Format: date-time */
            revoked_at: string | null;
            /**
             * @description What it may do: `admin` includes `write`, which includes `read`.
             * @example [
             *       "read",
             *       "write"
             *     ]
             */
            scopes: ("read" | "write" | "admin")[];
            /**
             * Format: uuid
             * @description The one team the key acts for.
             */
            team_id: string;
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
        CreateApiKeyBody: {
            /** @description The person, service or AI agent that will hold the key, as audit and answers show it. */
            agent?: string | null;
            /**
             * Format: date-time
             * @description From then on the key is dead; null = never.
             */
            expires_at?: string | null;
            /** @description What the key is for. */
            name: string;
            /** @description What it may do: `admin` includes `write`, which includes `read`. */
            scopes: ("read" | "write" | "admin")[];
            /**
             * Format: uuid
             * @description The team the key acts for; left out, the asking key's own.
             */
            team_id?: string | null;
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
        HealthView: {
            /**
             * @description `ok`; anything else comes as a problem.
             * @enum {string}
             */
            status: "ok";
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
        LogVerificationView: {
            /** @description Entries looked at. */
            checked: number;
            /** @description Null when the log is valid. */
            first_invalid: components["schemas"]["InvalidEventView"] | null;
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
        TeamPage: {
            /** @description Pass it as `cursor` for the next page; null on the last. */
            next_cursor: string | null;
            /** @description The results of this page. */
            results: components["schemas"]["TeamView"][];
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
        UpdateTeamBody: {
            /** @description Replaces the metadata; left out, it stays. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description New name; left out, the name stays. */
            name?: string;
        };
    };
    responses: never;
    parameters: never;
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
                cursor?: string;
                /** @description Most results to return. */
                limit?: number;
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
                     *           "revoked_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createApiKey: {
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
                     *       "revoked_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreatedView"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the write scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                     *       "revoked_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the write scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
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
                cursor?: string;
                /** @description The thing. */
                entity_id?: string;
                /** @description Kind of thing. */
                entity_type?: string;
                /** @description Only entries from this moment on. */
                from?: string;
                /** @description Most results to return. */
                limit?: number;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
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
                     *       "first_invalid": null
                     *     }
                     */
                    "application/json": components["schemas"]["LogVerificationView"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier answer; left out, the feed starts with the oldest event. */
                after?: string;
                /** @description Most results to return. */
                limit?: number;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description `next_cursor` of an earlier page. */
                cursor?: string;
                /** @description Most results to return. */
                limit?: number;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createTeam: {
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the admin scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The state of things does not allow it; `code` says which. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the read scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteTeam: {
        parameters: {
            query?: {
                /** @description Required where the team still has to answer a proposal. */
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the admin scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The state of things does not allow it; `code` says which. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
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
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The key lacks the write scope, or acts for another team. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description The state of things does not allow it; `code` says which. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A field is wrong; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
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
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
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
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem, such as a body that is not JSON (400), too large (413), or a fault of ours (500). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
