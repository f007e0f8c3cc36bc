// Generated from docs/openapi.json by `npm run generate`; do not edit.
export interface paths {
    "/api/v1/reference/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference list
         * @description Permission: `platform.reference.read`
         */
        get: operations["reference_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules with value, article, mark and where they are enforced, by section
         * @description Permission: `rules.read`
         */
        get: operations["rule_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a rule with its history and the choices of one's unit
         * @description Permission: `rules.read`
         */
        get: operations["rule_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a rule that is left to the unit, with a reason
         * @description Permission: `rules.switch`
         */
        post: operations["rule_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new version of a rule; the old one ends the day before
         * @description Permission: `rules.renew`
         */
        post: operations["rule_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Procedures that have a guide
         * @description Permission: `procedures.read`
         */
        get: operations["procedure_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guide to a procedure: who, conditions, materials, steps, time limits, basis, result
         * @description Permission: `procedures.read`
         */
        get: operations["procedure_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a new organisation with its first person
         * @description Permission: `identity.register`
         */
        post: operations["auth_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an address by the mailed token
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in; the refresh token comes as an httpOnly cookie
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new access token for the refresh cookie, which is replaced
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's password; the other sessions end
         * @description Permission: `identity.account.own`
         */
        post: operations["auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail to set a new password
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the mailed token; all sessions end
         * @description Permission: `identity.log-in`
         */
        post: operations["auth_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The logged-in person
         * @description Permission: `identity.account.own`
         */
        get: operations["account_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's name, language or telephone
         * @description Permission: `identity.account.own`
         */
        patch: operations["account_changeMe"];
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of one's organisation
         * @description Permission: `identity.colleague.read`
         */
        get: operations["account_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a colleague into one's organisation
         * @description Permission: `identity.colleague.invite`
         */
        post: operations["account_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation by the mailed token
         * @description Permission: `identity.log-in`
         */
        post: operations["account_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts
         * @description Permission: `identity.account.read`
         */
        get: operations["account_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Permission: `identity.account.read`
         */
        get: operations["account_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an account's roles
         * @description Permission: `identity.account.roles`
         */
        put: operations["account_changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable or enable an account
         * @description Permission: `identity.account.disable`
         */
        post: operations["account_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All permissions and the roles that hold them
         * @description Permission: `identity.permission.read`
         */
        get: operations["account_permissionTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verified organisations; those who verify see all states
         * @description Permission: `identity.organisation.read`
         */
        get: operations["organisation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description Permission: `identity.organisation.read`
         */
        get: operations["organisation_get"];
        /**
         * Change one's own organisation
         * @description Permission: `identity.organisation.write`
         */
        put: operations["organisation_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify, reject, resubmit, suspend or reinstate
         * @description Permission: `identity.organisation.act`
         */
        post: operations["organisation_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that the product holds of the logged-in person, table by table
         * @description Permission: `identity.account.own`
         */
        get: operations["personalData_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's separate consents: the words in use, what stands, and the ledger
         * @description Permission: `identity.account.own`
         */
        get: operations["personalData_own"];
        put?: never;
        /**
         * Give a separate consent to the words that were read
         * @description Permission: `identity.account.own`
         */
        post: operations["personalData_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consent-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a separate consent
         * @description Permission: `identity.account.own`
         */
        post: operations["personalData_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was erased of a person and what stayed
         * @description Permission: `identity.account.erase`
         */
        get: operations["personalData_erasure"];
        put?: never;
        /**
         * Forget a person; answers what was erased and what stays, with the reasons
         * @description Permission: `identity.account.erase`
         */
        post: operations["personalData_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/secrecy-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the secrecy question before writing anything
         * @description Permission: `listing.listing.act`
         */
        post: operations["achievement_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Achievements on the market, of one's own organisation, or waiting for review
         * @description Permission: `listing.market.read`
         */
        get: operations["achievement_list"];
        put?: never;
        /**
         * Start a draft
         * @description Permission: `listing.achievement.write`
         */
        post: operations["achievement_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One achievement
         * @description Permission: `listing.market.read`
         */
        get: operations["achievement_get"];
        /**
         * Write the content anew
         * @description Permission: `listing.achievement.write`
         */
        put: operations["achievement_update"];
        post?: never;
        /**
         * Remove a draft
         * @description Permission: `listing.achievement.write`
         */
        delete: operations["achievement_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an achievement by one act
         * @description Permission: `listing.listing.act`
         */
        post: operations["achievement_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done with an achievement
         * @description Permission: `listing.history.read`
         */
        get: operations["achievement_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file; the fields come before it, the secrecy answer decides before a byte is read
         * @description Permission: `listing.achievement.write`
         */
        post: operations["attachment_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Permission: `listing.market.read`
         */
        get: operations["attachment_download"];
        put?: never;
        post?: never;
        /**
         * Take a file away
         * @description Permission: `listing.achievement.write`
         */
        delete: operations["attachment_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands on the market, of one's own organisation, or waiting for review
         * @description Permission: `listing.market.read`
         */
        get: operations["demand_list"];
        put?: never;
        /**
         * Start a draft
         * @description Permission: `listing.demand.write`
         */
        post: operations["demand_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One demand
         * @description Permission: `listing.market.read`
         */
        get: operations["demand_get"];
        /**
         * Write the content of a draft anew
         * @description Permission: `listing.demand.write`
         */
        put: operations["demand_update"];
        post?: never;
        /**
         * Remove a draft
         * @description Permission: `listing.demand.write`
         */
        delete: operations["demand_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a demand by one act
         * @description Permission: `listing.listing.act`
         */
        post: operations["demand_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done with a demand
         * @description Permission: `listing.history.read`
         */
        get: operations["demand_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on the market now
         * @description Permission: `listing.market.read`
         */
        get: operations["market_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/achievement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template of achievements as CSV
         * @description Permission: `listing.market.read`
         */
        get: operations["import_achievementCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/achievement.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template of achievements as a workbook
         * @description Permission: `listing.market.read`
         */
        get: operations["import_achievementXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/demand.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template of demands as CSV
         * @description Permission: `listing.market.read`
         */
        get: operations["import_demandCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/demand.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template of demands as a workbook
         * @description Permission: `listing.market.read`
         */
        get: operations["import_demandXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports of one's own; for a transfer office those of its organisation
         * @description Permission: `listing.import.write`
         */
        get: operations["import_list"];
        put?: never;
        /**
         * Upload a table; the fields come before the file. The check runs in the background
         * @description Permission: `listing.import.write`
         */
        post: operations["import_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: progress and a page of its faults
         * @description Permission: `listing.import.write`
         */
        get: operations["import_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit, discard or undo an import
         * @description Permission: `listing.import.write`
         */
        post: operations["import_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/achievements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Achievements as CSV; with mine=true whole, else in public words
         * @description Permission: `listing.market.read`
         */
        get: operations["export_achievementsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/achievements.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Achievements as a workbook; with mine=true whole, else in public words
         * @description Permission: `listing.market.read`
         */
        get: operations["export_achievementsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/demands.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands as CSV; with mine=true whole, else in public words
         * @description Permission: `listing.market.read`
         */
        get: operations["export_demandsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/demands.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands as a workbook; with mine=true whole, else in public words
         * @description Permission: `listing.market.read`
         */
        get: operations["export_demandsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Achievements that match a demand, best first
         * @description Permission: `matching.match.read`
         */
        get: operations["matches_ofDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/achievements/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands that match an achievement, best first
         * @description Permission: `matching.match.read`
         */
        get: operations["matches_ofAchievement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matches of one's organisation's listings, best first
         * @description Permission: `matching.match.read`
         */
        get: operations["matches_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One match, for both sides and, from level 3, brokers
         * @description Permission: `matching.match.read`
         */
        get: operations["matches_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say "interested", or decline with a reason that the other side sees
         * @description Permission: `matching.match.answer`
         */
        post: operations["matches_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/answer-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How reliably an organisation answers interest
         * @description Permission: `matching.answer-rate.read`
         */
        get: operations["matches_answerRate"];
        put?: never;
        post?: never;
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
         * Search achievements and demands; without a text the newest
         * @description Permission: `matching.market.search`
         */
        get: operations["search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own notifications, newest first
         * @description Permission: `notification.inbox.use`
         */
        get: operations["notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread (counted up to 1000)
         * @description Permission: `notification.inbox.use`
         */
        get: operations["notification_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read
         * @description Permission: `notification.inbox.use`
         */
        post: operations["notification_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one as read
         * @description Permission: `notification.inbox.use`
         */
        post: operations["notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own channels, digest and quiet hours
         * @description Permission: `notification.preferences.set`
         */
        get: operations["notificationPreference_get"];
        /**
         * Set channels, digest and quiet hours
         * @description Permission: `notification.preferences.set`
         */
        put: operations["notificationPreference_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Simulated mails of an installation without a mail server: one's own, or in development by address
         * @description Permission: `notification.local-mailbox.read`
         */
        get: operations["localMailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The fields and regions of one's beat
         * @description Permission: `brokerage.subscription.set`
         */
        get: operations["brokerSubscription_get"];
        /**
         * Set the fields and regions of one's beat
         * @description Permission: `brokerage.subscription.set`
         */
        put: operations["brokerSubscription_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leads of one's beat and one's own, newest first
         * @description Permission: `brokerage.lead.read`
         */
        get: operations["brokerLead_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/leads/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many leads stand in each state
         * @description Permission: `brokerage.lead.read`
         */
        get: operations["brokerLead_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lead with its notes
         * @description Permission: `brokerage.lead.read`
         */
        get: operations["brokerLead_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/leads/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a lead or move it on
         * @description Permission: `brokerage.lead.work`
         */
        post: operations["brokerLead_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broker/leads/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note on one's own lead
         * @description Permission: `brokerage.lead.work`
         */
        post: operations["brokerLead_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/secrecy-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the secrecy question before disclosing anything
         * @description Permission: `rights.disclosure.write`
         */
        post: operations["disclosure_answerSecrecy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own disclosures, the office's queue, or what was referred to one's role
         * @description Permission: `rights.disclosure.read`
         */
        get: operations["disclosure_list"];
        put?: never;
        /**
         * Start a draft disclosure
         * @description Permission: `rights.disclosure.write`
         */
        post: operations["disclosure_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One disclosure with its next acts
         * @description Permission: `rights.disclosure.read`
         */
        get: operations["disclosure_get"];
        /**
         * Write the content anew
         * @description Permission: `rights.disclosure.write`
         */
        put: operations["disclosure_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a disclosure by one act
         * @description Permission: `rights.disclosure.act`
         */
        post: operations["disclosure_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the pre-filing assessment
         * @description Permission: `rights.disclosure.assess`
         */
        post: operations["disclosure_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/referrals/{referralId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a referred question with reasons
         * @description Permission: `rights.referral.answer`
         */
        post: operations["disclosure_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications that one wrote or signs, the unit's, or those of units that one audits
         * @description Permission: `rights.application.read`
         */
        get: operations["rightsApplication_list"];
        put?: never;
        /**
         * Start an application for rights in an accepted disclosure
         * @description Permission: `rights.application.write`
         */
        post: operations["rightsApplication_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application with signatures, notice and next acts
         * @description Permission: `rights.application.read`
         */
        get: operations["rightsApplication_get"];
        /**
         * Write the content anew; signatures under the old one no longer count
         * @description Permission: `rights.application.write`
         */
        put: operations["rightsApplication_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign, or refuse, as a completer; the password is entered again
         * @description Permission: `rights.application.consent`
         */
        post: operations["rightsApplication_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/college-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the college's minutes
         * @description Permission: `rights.application.resolve`
         */
        post: operations["rightsApplication_college"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an application by one act
         * @description Permission: `rights.application.act`
         */
        post: operations["rightsApplication_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/titles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A title as it stands today, with its chain of entries
         * @description Permission: `rights.title.read`
         */
        get: operations["title_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/titles/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the unit may do with it today, and whose consent that needs
         * @description Permission: `rights.title.read`
         */
        get: operations["title_consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/titles/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Append to the title chain, or correct an entry by a new one
         * @description Permission: `rights.title.write`
         */
        post: operations["title_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The yearly implementation reports since effect, and what became of them
         * @description Permission: `rights.report.read`
         */
        get: operations["implementationReport_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/reports/{reportId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File a report, or act on one up to the recall of the right
         * @description Permission: `rights.report.act`
         */
        post: operations["implementationReport_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was offered to the completers of a title, newest first
         * @description Permission: `rights.first-refusal.read`
         */
        get: operations["firstRefusal_list"];
        put?: never;
        /**
         * Announce the terms of an intended transfer to every completer
         * @description Permission: `rights.first-refusal.announce`
         */
        post: operations["firstRefusal_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-refusals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One offer with its answers
         * @description Permission: `rights.first-refusal.read`
         */
        get: operations["firstRefusal_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-refusals/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or waive as a completer; the password is entered again
         * @description Permission: `rights.first-refusal.answer`
         */
        post: operations["firstRefusal_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-refusals/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an offer
         * @description Permission: `rights.first-refusal.act`
         */
        post: operations["firstRefusal_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/second-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfers of the unit's residual share, the second step of full assignment
         * @description Permission: `rights.second-step.read`
         */
        get: operations["secondStep_list"];
        put?: never;
        /**
         * Price the unit's residual share
         * @description Permission: `rights.second-step.price`
         */
        post: operations["secondStep_price"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/second-steps/{stepId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the second step by one act
         * @description Permission: `rights.second-step.act`
         */
        post: operations["secondStep_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sealed dossier of a decision
         * @description Permission: `rights.dossier.read`
         */
        get: operations["dossier_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/dossier/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the dossier has and what is missing, item by item, with why and who can bring it
         * @description Permission: `rights.dossier.read`
         */
        get: operations["dossier_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/dossier/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes, links, signatures and files of a sealed dossier, computed anew
         * @description Permission: `rights.dossier.read`
         */
        get: operations["dossier_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-applications/{id}/dossier/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier as one zip with its verifier; each download is audited
         * @description Permission: `rights.dossier.read`
         */
        get: operations["dossier_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deadlines of one's results, of the unit, or that concern one's licences; soonest first
         * @description Permission: `rights.deadline.read`
         */
        get: operations["deadline_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadlines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One deadline with its rules and next acts
         * @description Permission: `rights.deadline.read`
         */
        get: operations["deadline_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadlines/{id}/fulfilments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a deadline with the number and day of what shows it
         * @description Permission: `rights.deadline.meet`
         */
        post: operations["deadline_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadlines.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The unit's deadlines as a calendar, by the secret of a feed
         * @description Permission: `rights.deadline.calendar`
         */
        get: operations["deadlineFeed_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadline-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's calendar addresses
         * @description Permission: `rights.deadline.feed`
         */
        get: operations["deadlineFeed_list"];
        put?: never;
        /**
         * Make a calendar address; it is shown once
         * @description Permission: `rights.deadline.feed`
         */
        post: operations["deadlineFeed_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-deadline-feeds/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a calendar address back
         * @description Permission: `rights.deadline.feed`
         */
        post: operations["deadlineFeed_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own results: state, whose turn it is, what may be done today with whose consent, deadlines
         * @description Permission: `rights.disclosure.read`
         */
        get: operations["myResults_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/office-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for one's roles now, counted by group
         * @description Permission: `rights.queue.read`
         */
        get: operations["officeQueue_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/office-queue/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list behind the counts: due first, then oldest
         * @description Permission: `rights.queue.read`
         */
        get: operations["officeQueue_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices of one's unit and of the market, newest first
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityNotice_list"];
        put?: never;
        /**
         * Open a notice by hand
         * @description Permission: `publicity.notice.write`
         */
        post: operations["publicityNotice_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One notice; personal sums are for the unit's reviewers
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityNotice_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Supersede or withdraw; superseding answers the new notice
         * @description Permission: `publicity.notice.write`
         */
        post: operations["publicityNotice_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections to a notice: all for its handlers, one's own for others
         * @description Permission: `publicity.objection.read`
         */
        get: operations["publicityNotice_listObjections"];
        put?: never;
        /**
         * Object to a notice, signed with one's password; answers the receipt
         * @description Permission: `publicity.objection.submit`
         */
        post: operations["publicityNotice_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One objection, for its objector and the unit's handlers
         * @description Permission: `publicity.objection.read`
         */
        get: operations["publicityObjection_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-objections/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Admit, refuse, uphold, dismiss; or withdraw one's own
         * @description Permission: `publicity.objection.submit`
         */
        post: operations["publicityObjection_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Periods of the market's notices as a calendar
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityFeed_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The market's notices as RSS
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityFeed_news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Editions of a notice's report, newest first; those with sums and objections for the unit's handlers
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityReport_list"];
        put?: never;
        /**
         * Make the newest editions again out of their data; says whether the hashes agree
         * @description Permission: `publicity.notice.write`
         */
        post: operations["publicityReport_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity-notices/{id}/report/{copy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report as PDF, the newest edition where none is named
         * @description Permission: `publicity.notice.read`
         */
        get: operations["publicityReport_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which auditor sees which organisation, newest first, ended ones too
         * @description Permission: `audit.assignment.read`
         */
        get: operations["auditorAssignment_list"];
        put?: never;
        /**
         * Assign an auditor to an organisation
         * @description Permission: `audit.assignment.write`
         */
        post: operations["auditorAssignment_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/assignments/{id}": {
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
         * End an assignment; it stays in the list as ended
         * @description Permission: `audit.assignment.write`
         */
        delete: operations["auditorAssignment_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit trail, newest first; each look is itself recorded
         * @description Permission: `audit.entry.read`
         */
        get: operations["audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily signed roots, newest first, with what does not hold
         * @description Permission: `audit.root.read`
         */
        get: operations["audit_listRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered trail as CSV, at most 10,000 entries
         * @description Permission: `audit.entry.read`
         */
        get: operations["audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry with what it changed
         * @description Permission: `audit.entry.read`
         */
        get: operations["audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings of one's units, newest first
         * @description Permission: `audit.finding.read`
         */
        get: operations["finding_list"];
        put?: never;
        /**
         * Raise a finding about a matter of a unit that one is assigned to
         * @description Permission: `audit.finding.write`
         */
        post: operations["finding_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding with its timeline and next acts
         * @description Permission: `audit.finding.read`
         */
        get: operations["finding_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for the unit; or, as its auditor, accept, send back, close, withdraw
         * @description Permission: `audit.finding.act`
         */
        post: operations["finding_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holds on matters of one's units, newest first
         * @description Permission: `audit.hold.read`
         */
        get: operations["hold_list"];
        put?: never;
        /**
         * Hold a matter on a legal basis, for a limited time
         * @description Permission: `audit.hold.write`
         */
        post: operations["hold_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-holds/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long a hold may last and how often it may be extended: settings of this product
         * @description Permission: `audit.hold.read`
         */
        get: operations["hold_limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hold with the unit's statements and next acts
         * @description Permission: `audit.hold.read`
         */
        get: operations["hold_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-holds/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release, or extend on a new basis; answers the hold that stands
         * @description Permission: `audit.hold.write`
         */
        post: operations["hold_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-holds/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a hold for one's unit; the statement is kept with it
         * @description Permission: `audit.hold.object`
         */
        post: operations["hold_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Risks of the units that one is assigned to, latest first, with counts by kind and status
         * @description Permission: `audit.risk.read`
         */
        get: operations["risk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/risks/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a risk was looked at, under the facts that were seen
         * @description Permission: `audit.risk.mark`
         */
        post: operations["risk_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The unit's achievements in its separate ledger, newest first
         * @description Permission: `asset-ledger.asset.read`
         */
        get: operations["ledger_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the unit's achievements come to, by the fold over all postings
         * @description Permission: `asset-ledger.asset.read`
         */
        get: operations["ledger_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The separate ledger as CSV, a row a posting
         * @description Permission: `asset-ledger.asset.read`
         */
        get: operations["ledger_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The separate ledger as a workbook, a row a posting
         * @description Permission: `asset-ledger.asset.read`
         */
        get: operations["ledger_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One achievement with its postings, noted changes and next acts
         * @description Permission: `asset-ledger.asset.read`
         */
        get: operations["ledger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an achievement by one act: enter, correct, propose, check or undo a write-off
         * @description Permission: `asset-ledger.asset.act`
         */
        post: operations["ledger_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/{id}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a change: assignment, licence, contribution to capital, transfer, revaluation, note of a loss
         * @description Permission: `asset-ledger.posting.write`
         */
        post: operations["ledger_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/{id}/postings/{postingId}/counter-postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a change by its counter-posting
         * @description Permission: `asset-ledger.posting.write`
         */
        post: operations["ledger_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-ledger/{id}/occurrences/{occurrenceId}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a noted change that needs no posting, with the reason
         * @description Permission: `asset-ledger.posting.write`
         */
        post: operations["ledger_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The unit's yearly reports, newest first
         * @description Permission: `asset-ledger.report.read`
         */
        get: operations["annualReport_list"];
        put?: never;
        /**
         * Begin the report of a year, or the edition that corrects a confirmed one
         * @description Permission: `asset-ledger.report.write`
         */
        post: operations["annualReport_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report: figures, what is left empty and why, the due day, next acts
         * @description Permission: `asset-ledger.report.read`
         */
        get: operations["annualReport_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list behind one figure
         * @description Permission: `asset-ledger.report.read`
         */
        get: operations["annualReport_figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a report by one act: submit, return, confirm, discard
         * @description Permission: `asset-ledger.report.act`
         */
        post: operations["annualReport_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report with its lists as CSV
         * @description Permission: `asset-ledger.report.read`
         */
        get: operations["annualReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report with its lists as a workbook
         * @description Permission: `asset-ledger.report.read`
         */
        get: operations["annualReport_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own lines in confirmed distributions, every fen explained
         * @description Permission: `contracting.award.own`
         */
        get: operations["award_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/concealment-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the client asserted against the fee, newest first
         * @description Permission: `contracting.mediation.read`
         */
        get: operations["concealment_ofMediation"];
        put?: never;
        /**
         * Assert that the broker hid or misstated material facts, with the evidence; the fee waits
         * @description Permission: `contracting.mediation.sign`
         */
        post: operations["concealment_assert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concealment-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All claims that brokers hid or misstated material facts, newest first
         * @description Permission: `contracting.concealment.decide`
         */
        get: operations["concealment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concealment-claims/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer, withdraw, uphold or dismiss a claim
         * @description Permission: `contracting.concealment.act`
         */
        post: operations["concealment_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concealment-claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the evidence of a claim
         * @description Permission: `contracting.concealment.read`
         */
        get: operations["concealment_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation's contracts, newest first
         * @description Permission: `contracting.deal.read`
         */
        get: operations["contract_list"];
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
         * A contract with its papers and next acts; price decisions and approvals for the holder alone
         * @description Permission: `contracting.deal.read`
         */
        get: operations["contract_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/price-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how the price came about; an agreed price opens its notice
         * @description Permission: `contracting.contract.prepare`
         */
        post: operations["contract_decidePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/owner-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a co-owner's written consent to the terms on record
         * @description Permission: `contracting.contract.prepare`
         */
        post: operations["contract_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit for approval, approve, return
         * @description Permission: `contracting.contract.approve`
         */
        post: operations["contract_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a paper: PDF or a picture
         * @description Permission: `contracting.paper.write`
         */
        post: operations["contract_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a paper of one's own side, or a shared one
         * @description Permission: `contracting.deal.read`
         */
        get: operations["contract_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registered contracts of one's own organisation, or of a bureau's region, summed by one figure
         * @description Permission: `contracting.statistics.read`
         */
        get: operations["contractStatistics_sums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/contracts/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every line behind the sums, as CSV
         * @description Permission: `contracting.statistics.read`
         */
        get: operations["contractStatistics_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation's deals, newest first
         * @description Permission: `contracting.deal.read`
         */
        get: operations["deal_list"];
        put?: never;
        /**
         * Propose a deal to the other side of a match, or to the owner of an achievement
         * @description Permission: `contracting.deal.write`
         */
        post: operations["deal_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A deal with its parties, checks, agreements and next acts
         * @description Permission: `contracting.deal.read`
         */
        get: operations["deal_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a deal by one act: accept, decline, withdraw, abandon
         * @description Permission: `contracting.deal.write`
         */
        post: operations["deal_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened in the deal, newest first, each with its audit entry
         * @description Permission: `contracting.deal.read`
         */
        get: operations["deal_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to the other side
         * @description Permission: `contracting.deal.write`
         */
        post: operations["deal_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/recipient-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep what the holder found out about the acquirer
         * @description Permission: `contracting.deal.write`
         */
        post: operations["deal_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/export-screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a person's judgement of the technology export
         * @description Permission: `contracting.deal.write`
         */
        post: operations["deal_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the income of a contract is shared; for the holder alone
         * @description Permission: `contracting.distribution.read`
         */
        get: operations["distribution_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a distribution begins with: the people of the disclosures, the shares of the last one
         * @description Permission: `contracting.distribution.prepare`
         */
        get: operations["distribution_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/payroll.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid, with its tax class by receipt, as a workbook
         * @description Permission: `contracting.distribution.pay`
         */
        get: operations["distribution_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/payroll.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid, with its tax class by receipt, as CSV
         * @description Permission: `contracting.distribution.pay`
         */
        get: operations["distribution_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what the conversion cost, with its paper
         * @description Permission: `contracting.distribution.prepare`
         */
        post: operations["distribution_cost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/costs/{costId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a cost back that no distribution deducts
         * @description Permission: `contracting.distribution.prepare`
         */
        post: operations["distribution_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute a distribution of confirmed income and publicise the award
         * @description Permission: `contracting.distribution.prepare`
         */
        post: operations["distribution_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/runs/{runId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, return or discard a distribution
         * @description Permission: `contracting.distribution.read`
         */
        post: operations["distribution_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/runs/{runId}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what a confirmed distribution owes
         * @description Permission: `contracting.distribution.pay`
         */
        post: operations["distribution_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/going-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose that money goes back: refund, invalidity, rescission, cancelled registration
         * @description Permission: `contracting.distribution.prepare`
         */
        post: operations["distribution_goBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/going-back/{backId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or return it
         * @description Permission: `contracting.distribution.confirm`
         */
        post: operations["distribution_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/distribution/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what a person gave back
         * @description Permission: `contracting.distribution.pay`
         */
        post: operations["distribution_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due, stated, paid and overdue under a contract
         * @description Permission: `contracting.deal.read`
         */
        get: operations["money_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/royalty-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State the royalty of the next period
         * @description Permission: `contracting.money.declare`
         */
        post: operations["money_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/royalty-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse and restate a period that was stated
         * @description Permission: `contracting.money.declare`
         */
        post: operations["money_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a payment; it counts once the payee confirms it
         * @description Permission: `contracting.money.declare`
         */
        post: operations["money_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payments/{paymentId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, dispute or take back a declared payment
         * @description Permission: `contracting.money.confirm`
         */
        post: operations["money_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mediation agreements: the broker's own, and those of the organisation as client; newest first
         * @description Permission: `contracting.mediation.read`
         */
        get: operations["mediation_list"];
        put?: never;
        /**
         * Offer a mediation agreement to a client and sign it
         * @description Permission: `contracting.mediation.offer`
         */
        post: operations["mediation_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mediation agreement with its introductions, the deals that it covers, the fee so far, and alerts
         * @description Permission: `contracting.mediation.read`
         */
        get: operations["mediation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign, refuse, withdraw or end a mediation agreement
         * @description Permission: `contracting.mediation.act`
         */
        post: operations["mediation_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The client says that a deal comes through the broker
         * @description Permission: `contracting.mediation.sign`
         */
        post: operations["mediation_nameDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log that the broker brought the two together
         * @description Permission: `contracting.mediation.offer`
         */
        post: operations["mediation_introduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/introductions/{introductionId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an introduction with the password, or dispute it
         * @description Permission: `contracting.mediation.act`
         */
        post: operations["mediation_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{id}/bypass-alerts/{alertId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the question whether the broker was passed over, or settle it
         * @description Permission: `contracting.mediation.act`
         */
        post: operations["mediation_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deliveries, milestones, demands, force majeure, disputes and endings of a contract, with their history
         * @description Permission: `contracting.deal.read`
         */
        get: operations["performance_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over items of the delivery list, signed with the password
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/milestone-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a plan of milestones; it binds when the other side agrees
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demand performance; the cure period starts
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/force-majeure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give notice of force majeure; acknowledged it stops the cure period
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_forceMajeure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a dispute the way that the contract agrees on; completion waits for its end
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate, complete or rescind, signed: alone where the law lets one side, otherwise when the other side confirms
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/performance/{thing}/{thingId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive, accept, refuse, hand in, answer, end, confirm
         * @description Permission: `contracting.contract.perform`
         */
        post: operations["performance_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rights to be entered in registers by all contracts of the own organisation, what is due first
         * @description Permission: `contracting.deal.read`
         */
        get: operations["recordal_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordals/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recordals of the own organisation as CSV
         * @description Permission: `contracting.deal.read`
         */
        get: operations["recordal_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordals/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recordals of the own organisation as a workbook
         * @description Permission: `contracting.deal.read`
         */
        get: operations["recordal_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The registration of a contract: what is missing, both amounts, the clock; the other side sees the certificate alone
         * @description Permission: `contracting.deal.read`
         */
        get: operations["registration_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the registration, or change what the terms do not say
         * @description Permission: `contracting.registration.file`
         */
        post: operations["registration_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File, recall, enter the certificate, a return, a refusal or a cancellation
         * @description Permission: `contracting.registration.file`
         */
        post: operations["registration_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration/tasks/{taskId}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A change that was registered, or a notice to the tax office
         * @description Permission: `contracting.registration.file`
         */
        post: operations["registration_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration/pack.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pack as PDF; the download is kept
         * @description Permission: `contracting.registration.file`
         */
        get: operations["registration_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/registration/pack.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pack as a workbook; the download is kept
         * @description Permission: `contracting.registration.file`
         */
        get: operations["registration_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/recordals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rights to be entered in their registers, by when, and where each stands
         * @description Permission: `contracting.deal.read`
         */
        get: operations["registration_recorded"];
        put?: never;
        /**
         * Add a right that the terms do not list: a layout design, a plant variety, software
         * @description Permission: `contracting.registration.file`
         */
        post: operations["registration_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/recordals/{recordalId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a recordal, or drop it
         * @description Permission: `contracting.registration.file`
         */
        post: operations["registration_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/nda-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The product's agreement as an offer without own words would sign it
         * @description Permission: `contracting.deal.read`
         */
        get: operations["room_ndaText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/ndas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a version of the confidentiality agreement and sign it
         * @description Permission: `contracting.nda.sign`
         */
        post: operations["room_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/ndas/{ndaId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign, refuse or take back a confidentiality agreement
         * @description Permission: `contracting.nda.sign`
         */
        post: operations["room_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is in the data room for the reader, why it is closed, and who looked
         * @description Permission: `contracting.room.read`
         */
        get: operations["room_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/room/private-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the achievement's private text; the look is kept
         * @description Permission: `contracting.room.read`
         */
        get: operations["room_privateText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/room/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a PDF into the data room; the secrecy answer decides before a byte is read
         * @description Permission: `contracting.deal.write`
         */
        post: operations["room_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/room/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file with reader and time on every page; the look is kept
         * @description Permission: `contracting.room.read`
         */
        get: operations["room_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/room/files/{fileId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a file of one's own side
         * @description Permission: `contracting.deal.write`
         */
        post: operations["room_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the terms, newest first, and which one waits or stands
         * @description Permission: `contracting.deal.read`
         */
        get: operations["terms_list"];
        put?: never;
        /**
         * Offer terms, counter an offer, or propose an amendment of what was accepted
         * @description Permission: `contracting.deal.write`
         */
        post: operations["terms_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/terms/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version: its clauses, and beside each what lint finds with the article
         * @description Permission: `contracting.deal.read`
         */
        get: operations["terms_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/terms/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clause by clause what changed since an earlier version
         * @description Permission: `contracting.deal.read`
         */
        get: operations["terms_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/terms/{number}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, reject or take back the version that waits
         * @description Permission: `contracting.deal.write`
         */
        post: operations["terms_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/terms/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something beside a clause
         * @description Permission: `contracting.deal.write`
         */
        post: operations["terms_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs a contract, who has, and what stands in the way
         * @description Permission: `contracting.deal.read`
         */
        get: operations["signing_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contract as PDF: a draft, what is to be signed, or what was signed
         * @description Permission: `contracting.deal.read`
         */
        get: operations["signing_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name those who sign for one's own side, all at once
         * @description Permission: `contracting.deal.write`
         */
        post: operations["signing_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an approved contract for signature
         * @description Permission: `contracting.contract.prepare`
         */
        post: operations["signing_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in person what was seen; with the last signature the contract takes effect
         * @description Permission: `contracting.contract.sign`
         */
        post: operations["signing_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline to sign, with a reason
         * @description Permission: `contracting.contract.sign`
         */
        post: operations["signing_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signing/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contract back from signature, with a reason
         * @description Permission: `contracting.deal.write`
         */
        post: operations["signing_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a signed contract says of itself, by the code on its paper
         * @description Permission: `contracting.verification.read`
         */
        get: operations["verification_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications/{code}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is this file the one that was signed? Nothing of it is kept
         * @description Permission: `contracting.verification.read`
         */
        post: operations["verification_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/e-signature/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The signing service says that there is something to look up (Standard Webhooks 1.0)
         * @description Permission: `contracting.webhook.send`
         */
        post: operations["verification_hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/feed.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest challenges as RSS
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challengeFeed_news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days of a challenge as a calendar
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challengeFeed_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Challenges that have ended, with their outcome, the last first
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["archive_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/archive.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive as CSV
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["archive_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/archive.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive as a workbook
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["archive_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures over challenges: public ones, or those of the own organisation in full
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["archive_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/keeper-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who may be named as keepers, by name and organisation
         * @description Permission: `challenges.challenge.write`
         */
        get: operations["archive_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/ethics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ethics screen of those who are to win, for the organiser
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["award_screens"];
        put?: never;
        /**
         * Answer the ethics screen of one that is to win; the last answers count
         * @description Permission: `challenges.award.manage`
         */
        post: operations["award_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is made public of the result, or would be, and how its notice stands; for the organiser
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["award_shown"];
        put?: never;
        /**
         * Make the result public, for objections
         * @description Permission: `challenges.award.manage`
         */
        post: operations["award_publicise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ranking, winners and criteria, once the result is public
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["award_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to a challenge, by whom in which part, and when
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["award_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/excludable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries that may be excluded, as an objection was upheld; for the organiser
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["award_excludable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exclude the entry that an upheld objection was about
         * @description Permission: `challenges.entry.examine`
         */
        post: operations["award_exclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why entries of the own organisation were not taken further
         * @description Permission: `challenges.entry.read`
         */
        get: operations["feedback_feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Challenges that were opened, of the own organisation, waiting for review, or kept by oneself
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challenge_list"];
        put?: never;
        /**
         * Start a draft
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["challenge_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One challenge, as the edition in force has it
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challenge_get"];
        /**
         * Write the content of a draft anew
         * @description Permission: `challenges.challenge.write`
         */
        put: operations["challenge_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a challenge by one act
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["challenge_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend an open challenge: another edition, told to everybody who follows it
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["challenge_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every edition with its hash and its reason, newest first
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challenge_editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One edition whole, with the text that was hashed
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["challenge_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/followers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Follow a challenge
         * @description Permission: `challenges.challenge.follow`
         */
        put: operations["challenge_follow"];
        post?: never;
        /**
         * Follow it no longer
         * @description Permission: `challenges.challenge.follow`
         */
        delete: operations["challenge_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited and why: one's own; for the organiser everybody's
         * @description Permission: `challenges.entry.read`
         */
        get: operations["invitation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/invitations/{invitationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation of the own organisation, with a reason for the organiser
         * @description Permission: `challenges.entry.write`
         */
        post: operations["invitation_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who keeps what opens the entries, with the public keys
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["keeper_list"];
        /**
         * Name all keepers anew; keys that were made are void
         * @description Permission: `challenges.challenge.write`
         */
        put: operations["keeper_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/keepers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put one's own public key on file, once
         * @description Permission: `challenges.keeper.act`
         */
        post: operations["keeper_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the members of a team say, for the organiser, reviewers and the team
         * @description Permission: `challenges.entry.read`
         */
        get: operations["member_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/member/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or deny, for the own organisation, that it takes part in the entry
         * @description Permission: `challenges.member.answer`
         */
        post: operations["member_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/member-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries that name the own organisation as a member, and ask whether it takes part; the newest first
         * @description Permission: `challenges.member.answer`
         */
        get: operations["memberRequest_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of all challenges that one organises or takes part in, by day
         * @description Permission: `challenges.entry.read`
         */
        get: operations["milestone_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the contract with an entry that won; its first terms are the award
         * @description Permission: `challenges.award.manage`
         */
        post: operations["performing_contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of lanes and stages with their money; a team sees its own lane
         * @description Permission: `challenges.entry.read`
         */
        get: operations["performing_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/elimination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Eliminate a lane of a race by a gate that was sent back or missed
         * @description Permission: `challenges.entry.examine`
         */
        post: operations["performing_eliminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/end-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name who signs for the end user
         * @description Permission: `challenges.award.manage`
         */
        put: operations["performing_nameEndUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs for the end user, what was signed, and what still stands in the way
         * @description Permission: `challenges.acceptance.sign`
         */
        get: operations["performing_acceptance"];
        put?: never;
        /**
         * Accept the result as the end user, or refuse it with the reason; the password signs
         * @description Permission: `challenges.acceptance.sign`
         */
        post: operations["performing_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the edition owes and what was paid, line by line, until it is frozen
         * @description Permission: `challenges.entry.read`
         */
        get: operations["performing_settlement"];
        put?: never;
        /**
         * Freeze the settlement; paid and refunded come to the pool
         * @description Permission: `challenges.award.manage`
         */
        post: operations["performing_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/claim-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the insurer asks for after a failure, as one zip; each download is audited
         * @description Permission: `challenges.award.manage`
         */
        get: operations["performing_claimPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The look back, for everybody where it is public
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["performing_evaluation"];
        put?: never;
        /**
         * Look back at a settled challenge, once
         * @description Permission: `challenges.award.manage`
         */
        post: operations["performing_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions with their answers, newest first; never who asked
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["question_list"];
        put?: never;
        /**
         * Ask, until questions end
         * @description Permission: `challenges.question.ask`
         */
        post: operations["question_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/questions/{questionId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer, or supplement an answer that was given
         * @description Permission: `challenges.question.answer`
         */
        post: operations["question_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own entries; once opened all of them, by number and state, and for the organiser with teams and titles
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["entry_list"];
        put?: never;
        /**
         * Hand in an entry, sealed for the keepers; answers with the signed receipt
         * @description Permission: `challenges.entry.write`
         */
        post: operations["entry_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry, with its receipt, and once opened its proposal
         * @description Permission: `challenges.entry.read`
         */
        get: operations["entry_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the own entry back
         * @description Permission: `challenges.entry.write`
         */
        post: operations["entry_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/acts/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up the award as the winner that one is; the next in rank follows
         * @description Permission: `challenges.entry.write`
         */
        post: operations["entry_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of an opened entry, opened in memory; a PDF or nothing
         * @description Permission: `challenges.entry.read`
         */
        get: operations["entry_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entry-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in an encrypted file, to stand beside an entry; at most 20 MB
         * @description Permission: `challenges.entry.write`
         */
        post: operations["entry_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipts of what came in, in one signed chain; one's own until it is closed
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["entry_receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the opening is: what is sealed, and what each keeper has handed in
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["opening_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/opening/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sealed for one's own key and is not handed in
         * @description Permission: `challenges.keeper.act`
         */
        get: operations["opening_mine"];
        put?: never;
        /**
         * Hand in parts as a keeper, up to 50 at once; what can be opened by then is opened
         * @description Permission: `challenges.keeper.act`
         */
        post: operations["opening_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/opening/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipts, and what the reader may see of packages and openings, for the stand-alone verifier
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["opening_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own entries to all challenges, the newest first
         * @description Permission: `challenges.entry.read`
         */
        get: operations["ownEntries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opened entries with their eligibility and talks, for the organiser and reviewers
         * @description Permission: `challenges.entry.read`
         */
        get: operations["examination_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide whether an entry may take part; once
         * @description Permission: `challenges.entry.examine`
         */
        post: operations["examination_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Talks with a team, for the organiser, reviewers and the team
         * @description Permission: `challenges.entry.read`
         */
        get: operations["examination_talks"];
        put?: never;
        /**
         * Record a talk, or that the team declined; a correction stands beside what it corrects
         * @description Permission: `challenges.entry.examine`
         */
        post: operations["examination_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/entries/{entryId}/talks/{talkId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The team's own words beside a talk
         * @description Permission: `challenges.entry.write`
         */
        post: operations["examination_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pool of experts, last changed first
         * @description Permission: `challenges.pool.manage`
         */
        get: operations["expert_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own profile in the pool, if there is one
         * @description Permission: `challenges.pool.apply`
         */
        get: operations["expert_own"];
        /**
         * Apply to the pool, or change the own profile; other fields are another application
         * @description Permission: `challenges.pool.apply`
         */
        put: operations["expert_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People whom an expert may name as relations, by name and organisation
         * @description Permission: `challenges.pool.apply`
         */
        get: operations["expert_found"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Admit, refuse or retire an expert
         * @description Permission: `challenges.pool.manage`
         */
        post: operations["expert_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draw of experts: whole for the organiser and reviewers, the own seat for an expert, seed and numbers for everybody after the award
         * @description Permission: `challenges.challenge.read`
         */
        get: operations["panel_get"];
        put?: never;
        /**
         * Draw the experts, once
         * @description Permission: `challenges.panel.manage`
         */
        post: operations["panel_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/panel/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw again for the seats that nobody is left to take, from the pool of today; reserves who can step in go first
         * @description Permission: `challenges.panel.manage`
         */
        post: operations["panel_drawAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/panel/mine/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or recuse, as an expert who was drawn
         * @description Permission: `challenges.review.write`
         */
        post: operations["panel_own"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/panel/seats/{seatId}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove an expert for a conflict that was found; the next reserve steps in
         * @description Permission: `challenges.panel.manage`
         */
        post: operations["panel_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/panel/seats/{seatId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an expert's cards were paid
         * @description Permission: `challenges.panel.manage`
         */
        post: operations["panel_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/judging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of cards, and once all are signed every score with its spread, for the organiser and reviewers
         * @description Permission: `challenges.entry.read`
         */
        get: operations["panel_judging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes with who signed them
         * @description Permission: `challenges.entry.read`
         */
        get: operations["panel_readMinutes"];
        /**
         * Write the minutes; signatures under another text count no more
         * @description Permission: `challenges.panel.manage`
         */
        put: operations["panel_writeMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/minutes/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign exactly this text with the ranking that stands, as an expert who sits; a dissent is kept with the signature
         * @description Permission: `challenges.review.write`
         */
        post: operations["panel_signMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/minutes/unsigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put on record that an expert who sits did not sign, some days after the minutes were put to them
         * @description Permission: `challenges.panel.manage`
         */
        post: operations["panel_recordUnsigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose those whom the published criteria put first, and tell all others why not
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["panel_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose none, with a reason for each
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["panel_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/scene-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer every team of a scene after the talks
         * @description Permission: `challenges.challenge.write`
         */
        post: operations["panel_answerScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Challenges for which one was drawn, with the cards that are due
         * @description Permission: `challenges.review.write`
         */
        get: operations["review_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the own cards earned and what was paid
         * @description Permission: `challenges.review.write`
         */
        get: operations["review_pay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One card beside the proposal without any name
         * @description Permission: `challenges.review.write`
         */
        get: operations["review_get"];
        /**
         * Keep a draft of a card
         * @description Permission: `challenges.review.write`
         */
        put: operations["review_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a card as it was saved last
         * @description Permission: `challenges.review.write`
         */
        post: operations["review_sign"];
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
        ReferenceList: {
            items: {
                code: string;
                parent: string | null;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                attributes: {
                    [key: string]: unknown;
                };
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            params: {
                [key: string]: unknown;
            };
            article?: string;
            requestId: string;
            errors: {
                path: string;
                code: string;
                message: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        Rule: {
            /** Format: uuid */
            id: string;
            rule: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            jurisdiction: string;
            unitClass: string;
            value: unknown;
            unit: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            /** @enum {string} */
            validity: "future" | "current" | "over";
            article: string | null;
            articleText: string | null;
            ref: string | null;
            seen: ("statute" | "public page") | null;
            sourceDate: string | null;
            /** @enum {string} */
            status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            mark: components["schemas"]["RuleMark"];
            /** @enum {string} */
            nature: "mandatory" | "option" | "default" | "parameter" | "cautious-default" | "unit-example" | "product-default";
            natureTexts: {
                "zh-CN": string;
                en: string;
            };
            startsOn: boolean;
            leftToUnit: boolean;
            enabled: boolean;
            standing: {
                /** Format: uuid */
                organisationId: string;
                on: boolean;
                chosen: boolean;
                reason: string | null;
                since: string | null;
                maySwitch: boolean;
            } | null;
            mayRenew: boolean;
            enforcedBy: {
                file: string;
                code: string | null;
                texts: {
                    "zh-CN": string;
                    en: string;
                } | null;
            }[];
        };
        RuleMark: {
            /** @enum {string} */
            mark: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            name: {
                "zh-CN": string;
                en: string;
            };
            texts: {
                "zh-CN": string;
                en: string;
            };
        };
        RuleDetail: {
            /** Format: uuid */
            id: string;
            rule: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            jurisdiction: string;
            unitClass: string;
            value: unknown;
            unit: string | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            /** @enum {string} */
            validity: "future" | "current" | "over";
            article: string | null;
            articleText: string | null;
            ref: string | null;
            seen: ("statute" | "public page") | null;
            sourceDate: string | null;
            /** @enum {string} */
            status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            mark: components["schemas"]["RuleMark"];
            /** @enum {string} */
            nature: "mandatory" | "option" | "default" | "parameter" | "cautious-default" | "unit-example" | "product-default";
            natureTexts: {
                "zh-CN": string;
                en: string;
            };
            startsOn: boolean;
            leftToUnit: boolean;
            enabled: boolean;
            standing: {
                /** Format: uuid */
                organisationId: string;
                on: boolean;
                chosen: boolean;
                reason: string | null;
                since: string | null;
                maySwitch: boolean;
            } | null;
            mayRenew: boolean;
            enforcedBy: {
                file: string;
                code: string | null;
                texts: {
                    "zh-CN": string;
                    en: string;
                } | null;
            }[];
            versions: {
                /** Format: uuid */
                id: string;
                value: unknown;
                /** Format: date */
                validFrom: string;
                validTo: string | null;
                article: string | null;
                /** @enum {string} */
                status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
                mark: components["schemas"]["RuleMark"];
                reason: string | null;
            }[];
            switches: {
                on: boolean;
                reason: string;
                at: string;
            }[];
        };
        RuleSwitch: {
            on: boolean;
            reason: string;
            /** Format: uuid */
            organisationId?: string;
        };
        RuleVersionInput: {
            value: unknown;
            /** Format: date */
            validFrom: string;
            article: string | null;
            /** @enum {string} */
            status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            reason: string;
        };
        ProcedureList: {
            items: components["schemas"]["ProcedureBrief"][];
        };
        ProcedureBrief: {
            name: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            about: {
                "zh-CN": string;
                en: string;
            };
            /** @description the page where it begins */
            where: string;
        };
        Procedure: {
            name: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            about: {
                "zh-CN": string;
                en: string;
            };
            /** @description the page where it begins */
            where: string;
            who: components["schemas"]["ProcedureStep"];
            conditions: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                at: {
                    "zh-CN": string;
                    en: string;
                }[];
                registry: string[];
            }[];
            asks: {
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                items: {
                    "zh-CN": string;
                    en: string;
                }[];
            }[];
            materials: {
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                at: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            steps: components["schemas"]["ProcedureStep"][];
            otherwise: components["schemas"]["ProcedureStep"][];
            times: {
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                rows: components["schemas"]["ProcedureRule"][];
            }[];
            basis: components["schemas"]["ProcedureRule"][];
            /** @description articles of rules that no row of the registry has */
            unmarked: string[];
            result: {
                "zh-CN": string;
                en: string;
            };
        };
        ProcedureStep: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            /** @description roles that may; none where the system does it */
            by: {
                "zh-CN": string;
                en: string;
            }[];
            permission: {
                "zh-CN": string;
                en: string;
            } | null;
            from: {
                "zh-CN": string;
                en: string;
            }[];
            to: {
                "zh-CN": string;
                en: string;
            } | null;
            needsReason: boolean;
            /** @description codes of the conditions */
            conditions: string[];
        };
        ProcedureRule: {
            rule: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            jurisdiction: string;
            value: unknown;
            unit: string | null;
            article: string | null;
            /** @enum {string} */
            status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            /** @enum {string} */
            nature: "mandatory" | "option" | "default" | "parameter" | "cautious-default" | "unit-example" | "product-default";
            startsOn: boolean;
            mark: components["schemas"]["RuleMark"];
        };
        Registration: {
            /** Format: email */
            email: string;
            password: string;
            name: string;
            phone?: string | null;
            /**
             * @default zh-CN
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            organisation: components["schemas"]["OrganisationDraft"];
        };
        OrganisationDraft: {
            /** @description 统一社会信用代码, 18 characters (GB 32100-2015) */
            uscc: string;
            nameZh: string;
            nameEn?: string | null;
            /** @description code of the reference list "region" */
            region: string;
            description?: string | null;
            /** @enum {string} */
            type: "university" | "research_institute" | "enterprise" | "broker_agency" | "authority" | "service_provider";
        };
        MailSent: {
            /** @enum {boolean} */
            mailSent: true;
        };
        MailToken: {
            token: string;
        };
        Login: {
            email: string;
            password: string;
        };
        SessionAnswer: {
            accessToken: string;
            expiresInSeconds: number;
            user: components["schemas"]["User"];
        };
        User: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            phone: string | null;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            version: number;
            organisation: components["schemas"]["OrganisationBrief"];
        };
        OrganisationBrief: {
            /** Format: uuid */
            id: string;
            nameZh: string;
            nameEn: string | null;
            /** @enum {string} */
            type: "university" | "research_institute" | "enterprise" | "broker_agency" | "authority" | "service_provider";
            /** @enum {string} */
            state: "unverified" | "verified" | "suspended" | "rejected";
            region: string;
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PasswordForgotten: {
            email: string;
        };
        PasswordReset: {
            token: string;
            newPassword: string;
        };
        Me: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            phone: string | null;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            version: number;
            organisation: components["schemas"]["OrganisationBrief"];
            permissions: string[];
        };
        ProfileChange: {
            name?: string;
            /** @enum {string} */
            locale?: "zh-CN" | "en";
            phone?: string | null;
            version: number;
        };
        Colleague: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            /** @enum {string} */
            state: "unverified" | "active" | "disabled";
            invited: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
        };
        Invitation: {
            /** Format: email */
            email: string;
            name: string;
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            /**
             * @default zh-CN
             * @enum {string}
             */
            locale: "zh-CN" | "en";
        };
        InvitationAcceptance: {
            token: string;
            password: string;
        };
        Account: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            /** @enum {string} */
            state: "unverified" | "active" | "disabled";
            invited: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
            organisation: components["schemas"]["OrganisationBrief"];
            /** @description the person was forgotten */
            erased: boolean;
        };
        RolesChange: {
            roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
            version: number;
        };
        IdentityAct: {
            version: number;
            reason?: string;
        };
        PermissionTable: {
            items: {
                name: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                holders: string[];
            }[];
            roles: {
                name: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            nameZh: string;
            nameEn: string | null;
            /** @enum {string} */
            type: "university" | "research_institute" | "enterprise" | "broker_agency" | "authority" | "service_provider";
            /** @enum {string} */
            state: "unverified" | "verified" | "suspended" | "rejected";
            region: string;
            uscc: string;
            description: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            verifiedAt: string | null;
            /** @description why it was rejected or suspended; for its members and administrators only */
            stateReason: string | null;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
        };
        OrganisationChange: {
            /** @description 统一社会信用代码, 18 characters (GB 32100-2015) */
            uscc: string;
            nameZh: string;
            nameEn?: string | null;
            /** @description code of the reference list "region" */
            region: string;
            description?: string | null;
            version: number;
        };
        PersonalDataExport: {
            /** Format: uuid */
            userId: string;
            /** Format: date-time */
            exportedAt: string;
            tables: {
                table: string;
                rows: {
                    [key: string]: unknown;
                }[];
                /** @description how often the person acted on rows of the table, by column */
                acted: {
                    [key: string]: number;
                };
            }[];
        };
        Consents: {
            purposes: {
                /** @enum {string} */
                purpose: "publicity-beyond-unit";
                version: string;
                article: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                stands: boolean;
                since: string | null;
            }[];
            entries: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                purpose: "publicity-beyond-unit";
                /** @enum {string} */
                act: "given" | "withdrawn";
                version: string;
                sha256: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        ConsentInput: {
            /** @enum {string} */
            purpose: "publicity-beyond-unit";
            version: string;
        };
        ConsentWithdrawal: {
            /** @enum {string} */
            purpose: "publicity-beyond-unit";
        };
        ErasureInput: {
            version: number;
            reason: string;
        };
        Erasure: {
            /** Format: uuid */
            userId: string;
            pseudonym: string;
            /** Format: date-time */
            erasedAt: string;
            erased: {
                table: string;
                columns: string[];
                rows: number;
                /** @enum {string} */
                how: "deleted" | "replaced";
            }[];
            kept: {
                table: string;
                columns: string[];
                /** @description null where no account stands behind the words */
                rows: number | null;
                because: {
                    "zh-CN": string;
                    en: string;
                };
                article?: string;
            }[];
        };
        SecrecyAnswer: {
            /** @enum {string} */
            answer: "no" | "yes" | "unknown";
        };
        SecrecyGoOn: {
            /** @enum {string} */
            answer: "no";
            /** @enum {boolean} */
            mayGoOn: true;
        };
        AchievementDraft: {
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            title: string;
            /**
             * @description one line: the value against the best alternative in use
             * @default null
             */
            valueLine: string | null;
            /** @default null */
            publicText: string | null;
            /**
             * @description for the own organisation and reviewers only
             * @default null
             */
            privateText: string | null;
            /** @default [] */
            keywords: string[];
            /** @default null */
            clearedTitle: string | null;
            /** @default null */
            clearedValueLine: string | null;
            /** @default null */
            clearedAbstract: string | null;
            /** @default false */
            keepSecret: boolean;
            /** @default null */
            applicationNumber: string | null;
            /** @default null */
            grantNumber: string | null;
            /** @default null */
            publicationNumber: string | null;
            /** @default null */
            filingDate: string | null;
            /** @default null */
            grantDate: string | null;
            /** @default null */
            legalStatus: ("pending" | "granted" | "lapsed" | "not_applicable") | null;
            /** @default [] */
            completers: {
                name: string;
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                sharePercent: number;
            }[];
            /** @default null */
            fundingSource: string | null;
            /** @default null */
            projectNumber: string | null;
            /** @default null */
            field: string | null;
            /** @default null */
            ipc: string | null;
            /** @default null */
            division: string | null;
            /** @default null */
            trl: number | null;
            /** @default null */
            trlEvidence: string | null;
            /** @default [] */
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            /** @default null */
            expectedPriceFen: number | null;
            /** @default false */
            priceNegotiable: boolean;
            /** @default null */
            region: string | null;
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
        };
        Achievement: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "published" | "suspended" | "withdrawn" | "transferred";
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            guarded: boolean;
            title: string;
            valueLine: string | null;
            keywords: string[];
            owner: components["schemas"]["ListingOwner"];
            field: string | null;
            ipc: string | null;
            division: string | null;
            trl: number | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            expectedPriceFen: number | null;
            priceNegotiable: boolean;
            region: string | null;
            publishedAt: string | null;
            submittedAt?: string | null;
            /** Format: date-time */
            updatedAt: string;
            publicText: string | null;
            applicationNumber: string | null;
            grantNumber: string | null;
            publicationNumber: string | null;
            filingDate: string | null;
            grantDate: string | null;
            legalStatus: ("pending" | "granted" | "lapsed" | "not_applicable") | null;
            completers: {
                name: string;
                unit: string | null;
                userId?: string | null;
                sharePercent?: number;
            }[];
            attachments: components["schemas"]["Attachment"][];
            nextActs: components["schemas"]["ListingNextAct"][];
            editable: boolean;
            privateText?: string | null;
            keepSecret?: boolean;
            clearedTitle?: string | null;
            clearedValueLine?: string | null;
            clearedAbstract?: string | null;
            clearedBy?: string | null;
            clearedAt?: string | null;
            secrecyReviewedBy?: string | null;
            secrecyReviewedAt?: string | null;
            fundingSource?: string | null;
            projectNumber?: string | null;
            trlEvidence?: string | null;
            /** Format: uuid */
            authorId?: string;
            submittedBy?: string | null;
            publishedBy?: string | null;
            /** Format: date-time */
            createdAt?: string;
        };
        ListingOwner: {
            /** Format: uuid */
            id: string;
            nameZh: string;
            nameEn: string | null;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            sha256: string;
            public: boolean;
            /** Format: date-time */
            addedAt: string;
        };
        ListingNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        AchievementBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "published" | "suspended" | "withdrawn" | "transferred";
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            guarded: boolean;
            title: string;
            valueLine: string | null;
            keywords: string[];
            owner: components["schemas"]["ListingOwner"];
            field: string | null;
            ipc: string | null;
            division: string | null;
            trl: number | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            expectedPriceFen: number | null;
            priceNegotiable: boolean;
            region: string | null;
            publishedAt: string | null;
            submittedAt?: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        AchievementUpdate: {
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            title: string;
            /**
             * @description one line: the value against the best alternative in use
             * @default null
             */
            valueLine: string | null;
            /** @default null */
            publicText: string | null;
            /**
             * @description for the own organisation and reviewers only
             * @default null
             */
            privateText: string | null;
            /** @default [] */
            keywords: string[];
            /** @default null */
            clearedTitle: string | null;
            /** @default null */
            clearedValueLine: string | null;
            /** @default null */
            clearedAbstract: string | null;
            /** @default false */
            keepSecret: boolean;
            /** @default null */
            applicationNumber: string | null;
            /** @default null */
            grantNumber: string | null;
            /** @default null */
            publicationNumber: string | null;
            /** @default null */
            filingDate: string | null;
            /** @default null */
            grantDate: string | null;
            /** @default null */
            legalStatus: ("pending" | "granted" | "lapsed" | "not_applicable") | null;
            /** @default [] */
            completers: {
                name: string;
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                sharePercent: number;
            }[];
            /** @default null */
            fundingSource: string | null;
            /** @default null */
            projectNumber: string | null;
            /** @default null */
            field: string | null;
            /** @default null */
            ipc: string | null;
            /** @default null */
            division: string | null;
            /** @default null */
            trl: number | null;
            /** @default null */
            trlEvidence: string | null;
            /** @default [] */
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            /** @default null */
            expectedPriceFen: number | null;
            /** @default false */
            priceNegotiable: boolean;
            /** @default null */
            region: string | null;
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            version: number;
        };
        ListingAct: {
            version: number;
            reason?: string;
        };
        ListingHistory: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                act: string;
                from: string | null;
                to: string | null;
                reason: string | null;
                actor: {
                    kind: string;
                    userId: string | null;
                    name: string | null;
                };
                hash: string;
            }[];
        };
        DemandDraft: {
            title: string;
            /** @default null */
            problem: string | null;
            /** @default [] */
            targetMetrics: {
                name: string;
                value: string;
                /** @default null */
                unit: string | null;
            }[];
            /** @default null */
            constraints: string | null;
            /** @default null */
            budgetMinFen: number | null;
            /** @default null */
            budgetMaxFen: number | null;
            /** @default null */
            deadline: string | null;
            /** @default [] */
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            /** @default false */
            anonymous: boolean;
            /** @default null */
            field: string | null;
            /** @default null */
            region: string | null;
            /** @default null */
            wantedTrlMin: number | null;
            /** @default null */
            wantedTrlMax: number | null;
            /** @default [] */
            keywords: string[];
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
        };
        Demand: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "published" | "matched" | "closed" | "withdrawn" | "expired";
            title: string;
            problem: string | null;
            anonymous: boolean;
            owner: components["schemas"]["ListingOwner"] | null;
            budgetMinFen: number | null;
            budgetMaxFen: number | null;
            deadline: string | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            field: string | null;
            region: string | null;
            wantedTrlMin: number | null;
            wantedTrlMax: number | null;
            keywords: string[];
            publishedAt: string | null;
            submittedAt?: string | null;
            /** Format: date-time */
            updatedAt: string;
            targetMetrics: {
                name: string;
                value: string;
                unit: string | null;
            }[];
            constraints: string | null;
            nextActs: components["schemas"]["ListingNextAct"][];
            editable: boolean;
            /** Format: uuid */
            authorId?: string;
            submittedBy?: string | null;
            publishedBy?: string | null;
            /** Format: date-time */
            createdAt?: string;
        };
        DemandBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "published" | "matched" | "closed" | "withdrawn" | "expired";
            title: string;
            problem: string | null;
            anonymous: boolean;
            owner: components["schemas"]["ListingOwner"] | null;
            budgetMinFen: number | null;
            budgetMaxFen: number | null;
            deadline: string | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            field: string | null;
            region: string | null;
            wantedTrlMin: number | null;
            wantedTrlMax: number | null;
            keywords: string[];
            publishedAt: string | null;
            submittedAt?: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        DemandUpdate: {
            title: string;
            /** @default null */
            problem: string | null;
            /** @default [] */
            targetMetrics: {
                name: string;
                value: string;
                /** @default null */
                unit: string | null;
            }[];
            /** @default null */
            constraints: string | null;
            /** @default null */
            budgetMinFen: number | null;
            /** @default null */
            budgetMaxFen: number | null;
            /** @default null */
            deadline: string | null;
            /** @default [] */
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            /** @default false */
            anonymous: boolean;
            /** @default null */
            field: string | null;
            /** @default null */
            region: string | null;
            /** @default null */
            wantedTrlMin: number | null;
            /** @default null */
            wantedTrlMax: number | null;
            /** @default [] */
            keywords: string[];
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            version: number;
        };
        MarketSummary: {
            achievements: number;
            demands: number;
            organisations: number;
        };
        ImportDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "uploaded" | "checking" | "checked" | "committing" | "committed" | "undone" | "failed" | "discarded";
            version: number;
            /** @enum {string} */
            kind: "achievement" | "demand";
            submit: boolean;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv" | "jsonl";
            rowsTotal: number;
            rowsDone: number;
            errorCount: number;
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
            errors: components["schemas"]["ImportError"][];
            nextErrors: string | null;
        };
        ImportError: {
            row: number;
            column: string | null;
            code: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            value: string | null;
        };
        ImportBatch: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "uploaded" | "checking" | "checked" | "committing" | "committed" | "undone" | "failed" | "discarded";
            version: number;
            /** @enum {string} */
            kind: "achievement" | "demand";
            submit: boolean;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv" | "jsonl";
            rowsTotal: number;
            rowsDone: number;
            errorCount: number;
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
        };
        ImportAct: {
            version: number;
        };
        MatchPage: {
            items: components["schemas"]["Match"][];
            nextCursor: string | null;
        };
        Match: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "active" | "withdrawn";
            level: number;
            score: number;
            reasons: components["schemas"]["MatchReason"][];
            demand: components["schemas"]["MatchedDemand"];
            achievement: components["schemas"]["MatchedAchievement"];
            /** Format: date-time */
            firstFoundAt: string;
            version: number;
            mySide: ("demand" | "achievement") | null;
            answers: {
                demand: components["schemas"]["MatchAnswer"] | null;
                achievement: components["schemas"]["MatchAnswer"] | null;
            };
            owingSide: ("demand" | "achievement") | null;
            answerBy: string | null;
            silentSide: ("demand" | "achievement") | null;
            lapsedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            nextActs: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                to: string;
                needsReason: boolean;
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
        };
        MatchReason: {
            code: string;
            /** @enum {string} */
            side: "for" | "against" | "open";
            params: {
                [key: string]: string | number | string[];
            };
            texts: {
                "zh-CN": string;
                en: string;
            };
        };
        MatchedDemand: {
            /** Format: uuid */
            id: string;
            title: string;
            live: boolean;
            field: string | null;
            region: string | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            anonymous: boolean;
            organisationId: string | null;
            organisationName: string | null;
            wantedTrlMin: number | null;
            wantedTrlMax: number | null;
            budgetMinFen: number | null;
            budgetMaxFen: number | null;
        };
        MatchedAchievement: {
            /** Format: uuid */
            id: string;
            title: string;
            live: boolean;
            field: string | null;
            region: string | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            /** Format: uuid */
            organisationId: string;
            organisationName: string | null;
            kind: string | null;
            valueLine: string | null;
            trl: number | null;
            expectedPriceFen: number | null;
        };
        MatchAnswer: {
            /** @enum {string} */
            answer: "interested" | "declined";
            reason: ("too_early" | "benefit_unclear" | "route_unclear" | "description_unclear" | "price" | "already_solved" | "wrong_field" | "other") | null;
            comment: string | null;
            /** Format: date-time */
            answeredAt: string;
        };
        MatchAnswerInput: {
            version: number;
            /** @enum {string} */
            answer: "interested" | "declined";
            reason?: ("too_early" | "benefit_unclear" | "route_unclear" | "description_unclear" | "price" | "already_solved" | "wrong_field" | "other") | null;
            comment?: string | null;
        };
        AnswerRate: {
            /** Format: uuid */
            organisationId: string;
            answered: number;
            lapsed: number;
            rate: number | null;
        };
        SearchAnswer: {
            items: components["schemas"]["SearchHit"][];
            nextCursor: string | null;
            total: number;
            capped: boolean;
            facets: {
                kind: {
                    value: string;
                    count: number;
                }[];
                achievementKind: {
                    value: string;
                    count: number;
                }[];
                field: {
                    value: string;
                    count: number;
                }[];
                region: {
                    value: string;
                    count: number;
                }[];
                mode: {
                    value: string;
                    count: number;
                }[];
                trl: {
                    value: string;
                    count: number;
                }[];
            };
        };
        SearchHit: {
            /** @enum {string} */
            kind: "achievement" | "demand";
            /** Format: uuid */
            id: string;
            title: string;
            titleSpans: {
                start: number;
                end: number;
            }[];
            summary: string;
            summarySpans: {
                start: number;
                end: number;
            }[];
            achievementKind: string | null;
            field: string | null;
            region: string | null;
            trl: number | null;
            wantedTrlMin: number | null;
            wantedTrlMax: number | null;
            modes: ("transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later")[];
            expectedPriceFen: number | null;
            budgetMinFen: number | null;
            budgetMaxFen: number | null;
            anonymous: boolean;
            organisationId: string | null;
            organisationName: string | null;
            /** Format: date-time */
            publishedAt: string;
            score: number | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "match.demand" | "match.achievement" | "match.broker" | "answer.interested" | "answer.declined" | "review.submitted" | "review.returned" | "review.published" | "review.suspended" | "organisation.verified" | "organisation.rejected" | "review.challenge" | "answer.challenge-moved" | "answer.challenge-amended" | "answer.challenge-restarted" | "answer.challenge-keeper" | "answer.challenge-keeper-opens" | "answer.challenge-entry-moved" | "answer.challenge-entry-outdated" | "answer.challenge-entry-lapsed" | "answer.challenge-entry-spoiled" | "answer.challenge-asked" | "answer.challenge-answered" | "answer.challenge-invited" | "answer.challenge-member-asked" | "answer.challenge-member-answered" | "answer.challenge-drawn" | "answer.challenge-removed" | "answer.challenge-recused" | "answer.challenge-minutes" | "answer.challenge-result" | "answer.challenge-won" | "answer.challenge-lost" | "answer.challenge-judged-again" | "answer.challenge-gave-up" | "answer.challenge-end-user" | "answer.challenge-signed" | "answer.challenge-cards-soon" | "answer.challenge-cards-over" | "answer.challenge-cards-missing" | "answer.challenge-parts-wait" | "answer.challenge-opening-late" | "answer.challenge-eligibility-waits" | "answer.challenge-award-waits" | "answer.challenge-contract-waits" | "answer.deal-proposed" | "answer.deal-moved" | "answer.deal-nda" | "answer.deal-news" | "answer.contract-performance" | "answer.contract-due" | "answer.contract-sent" | "answer.contract-recalled" | "answer.contract-lapsed" | "answer.contract-in-effect" | "answer.contract-waits" | "answer.contract-approved" | "answer.contract-returned" | "answer.contract-performed" | "answer.contract-terminated" | "answer.contract-rescinded" | "answer.registration-due" | "answer.registration-overdue" | "answer.payment-claimed" | "answer.payment-moved" | "answer.distribution-waits" | "answer.distribution-confirmed" | "answer.mediation-offered" | "answer.mediation-moved" | "answer.introduction" | "answer.bypass" | "answer.concealment" | "answer.concealment-moved" | "answer.concealment-waits" | "answer.bypass-moved" | "rights.due" | "rights.overdue" | "rights.signature-wanted" | "rights.disclosure-returned" | "rights.disclosure-decided" | "rights.returned" | "rights.publicised" | "rights.objection-received" | "rights.objection-settled" | "rights.objection-answered" | "rights.notice-off-market" | "rights.finding" | "rights.finding-answered" | "rights.hold-placed" | "rights.hold-ended" | "rights.on-hold" | "rights.off-hold" | "rights.decided" | "rights.rejected" | "rights.effective" | "rights.revoked" | "rights.referral" | "rights.waiting";
            /** @enum {string} */
            group: "match" | "answer" | "review" | "organisation" | "rights";
            title: string;
            subject: string | null;
            text: string;
            link: string;
            /** Format: date-time */
            createdAt: string;
            readAt: string | null;
        };
        UnreadCount: {
            unread: number;
        };
        ReadAll: {
            read: number;
        };
        NotificationPreference: {
            channels: {
                match: {
                    app: boolean;
                    mail: boolean;
                };
                answer: {
                    app: boolean;
                    mail: boolean;
                };
                review: {
                    app: boolean;
                    mail: boolean;
                };
                organisation: {
                    app: boolean;
                    mail: boolean;
                };
                rights: {
                    app: boolean;
                    mail: boolean;
                };
            };
            /** @enum {string} */
            digest: "immediate" | "daily";
            quietHours: {
                from: string;
                to: string;
            } | null;
            locale: ("zh-CN" | "en") | null;
            version: number;
        };
        NotificationPreferenceInput: {
            channels: {
                match: {
                    app: boolean;
                    mail: boolean;
                };
                answer: {
                    app: boolean;
                    mail: boolean;
                };
                review: {
                    app: boolean;
                    mail: boolean;
                };
                organisation: {
                    app: boolean;
                    mail: boolean;
                };
                rights: {
                    app: boolean;
                    mail: boolean;
                };
            };
            /** @enum {string} */
            digest: "immediate" | "daily";
            quietHours: {
                from: string;
                to: string;
            } | null;
            locale: ("zh-CN" | "en") | null;
            version: number;
        };
        LocalMail: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            text: string;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            /** @enum {string} */
            state: "sent" | "held";
            /** Format: date-time */
            at: string;
            /** @enum {boolean} */
            simulated: true;
        };
        BrokerSubscription: {
            fields: string[];
            regions: string[];
            version: number;
        };
        BrokerSubscriptionInput: {
            fields: string[];
            regions: string[];
            version: number;
        };
        LeadSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matchId: string;
            /** Format: uuid */
            demandId: string;
            /** Format: uuid */
            achievementId: string;
            level: number;
            demandTitle: string;
            achievementTitle: string;
            anonymousDemand: boolean;
            fields: string[];
            regions: string[];
            /** @enum {string} */
            state: "new" | "claimed" | "contacted" | "in_talks" | "won" | "lost" | "dropped";
            mine: boolean;
            taken: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: components["schemas"]["LeadNextAct"][];
        };
        LeadNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            /** @enum {string} */
            to: "new" | "claimed" | "contacted" | "in_talks" | "won" | "lost" | "dropped";
            needsReason: boolean;
            blockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        LeadBoard: {
            columns: {
                /** @enum {string} */
                state: "new" | "claimed" | "contacted" | "in_talks" | "won" | "lost" | "dropped";
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                leads: number;
                mine: number;
            }[];
        };
        Lead: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matchId: string;
            /** Format: uuid */
            demandId: string;
            /** Format: uuid */
            achievementId: string;
            level: number;
            demandTitle: string;
            achievementTitle: string;
            anonymousDemand: boolean;
            fields: string[];
            regions: string[];
            /** @enum {string} */
            state: "new" | "claimed" | "contacted" | "in_talks" | "won" | "lost" | "dropped";
            mine: boolean;
            taken: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: components["schemas"]["LeadNextAct"][];
            notes: components["schemas"]["LeadNote"][];
        };
        LeadNote: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: uuid */
            authorId: string;
            byMe: boolean;
            /** Format: date-time */
            at: string;
        };
        LeadAct: {
            version: number;
            reason?: string;
        };
        LeadNoteInput: {
            text: string;
        };
        DisclosureSecrecyAnswer: {
            /** @enum {string} */
            answer: "no" | "yes" | "unknown";
        };
        DisclosureGoOn: {
            /** @enum {string} */
            answer: "no";
            /** @enum {boolean} */
            mayGoOn: true;
        };
        DisclosureDraft: {
            title: string;
            /** @default null */
            abstract: string | null;
            /** @default null */
            technicalDescription: string | null;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            /** @default null */
            completedOn: string | null;
            /** @default null */
            achievementId: string | null;
            /** @default [] */
            inventors: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                /**
                 * @description what shows the status: contract, student card, agreement with the heirs
                 * @default null
                 */
                proof: string | null;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                /**
                 * @description the heirs or the representative who sign
                 * @default null
                 */
                heirs: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                contributionKind: "creative" | "organised_only" | "material_conditions_only" | "auxiliary_only";
                /**
                 * @description the creative contribution, in words
                 * @default null
                 */
                contribution: string | null;
            }[];
            /** @default [] */
            recipients: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                /**
                 * @description what shows the status: contract, student card, agreement with the heirs
                 * @default null
                 */
                proof: string | null;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                /**
                 * @description the heirs or the representative who sign
                 * @default null
                 */
                heirs: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                role: "completed" | "converted";
                /** @default null */
                contribution: string | null;
            }[];
            /**
             * @default {
             *       "unitTask": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "unitMeans": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "fundingContract": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "taskBook": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "materialTransfer": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "softwareLicences": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "employmentTerms": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "defence": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "security": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "keyCoreTechnology": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "ethics": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "humanGeneticResources": {
             *         "answer": "unknown",
             *         "evidence": null
             *       }
             *     }
             */
            answers: {
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                unitTask: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                unitMeans: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                fundingContract: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                taskBook: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                materialTransfer: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                softwareLicences: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                employmentTerms: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                defence: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                security: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                keyCoreTechnology: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                ethics: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                humanGeneticResources: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
            };
            /** @default false */
            publicFunded: boolean;
            /** @default [] */
            projects: {
                number: string;
                /** @default null */
                name: string | null;
                /** @default null */
                acceptedOn: string | null;
                /** @default null */
                conversionDeadline: string | null;
            }[];
            /** @default [] */
            coOwners: {
                name: string;
                /** @default null */
                organisationId: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @default null */
                evidence: string | null;
            }[];
            /**
             * @default {
             *       "numerator": 1,
             *       "denominator": 1
             *     }
             */
            unitShare: {
                numerator: number;
                denominator: number;
            };
            /** @default [] */
            publications: {
                /** Format: date */
                date: string;
                place: string;
                /** @enum {string} */
                kind: "paper" | "conference" | "thesis" | "exhibition" | "use" | "other";
                /** @default null */
                graceCase: ("national_emergency" | "recognised_exhibition" | "prescribed_meeting" | "without_consent") | null;
            }[];
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
        };
        Disclosure: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_assessment" | "referred" | "returned" | "accepted" | "withdrawn" | "not_service";
            title: string;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            authorId: string;
            submittedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            titleId: string | null;
            openReferrals: number;
            abstract: string | null;
            technicalDescription: string | null;
            completedOn: string | null;
            achievementId: string | null;
            inventors: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                userId: string | null;
                unit: string | null;
                proof: string | null;
                /** @enum {string} */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                heirs: string | null;
                contribution: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                contributionKind: "creative" | "organised_only" | "material_conditions_only" | "auxiliary_only";
            }[];
            recipients: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                userId: string | null;
                unit: string | null;
                proof: string | null;
                /** @enum {string} */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                heirs: string | null;
                contribution: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                role: "completed" | "converted";
            }[];
            answers: {
                unitTask: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                unitMeans: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                fundingContract: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                taskBook: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                materialTransfer: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                softwareLicences: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                employmentTerms: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                defence: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                security: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                keyCoreTechnology: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                ethics: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
                humanGeneticResources: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    evidence: string | null;
                };
            };
            publicFunded: boolean;
            projects: {
                number: string;
                name: string | null;
                acceptedOn: string | null;
                conversionDeadline: string | null;
            }[];
            coOwners: {
                name: string;
                organisationId: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                evidence: string | null;
            }[];
            unitShare: {
                numerator: number;
                denominator: number;
            };
            publications: {
                date: string;
                place: string;
                kind: string;
                graceCase: ("national_emergency" | "recognised_exhibition" | "prescribed_meeting" | "without_consent") | null;
            }[];
            stateReason: string | null;
            submittedBy: string | null;
            service: boolean | null;
            assessment: {
                /** @enum {string} */
                decision: "patent" | "keep_secret" | "release";
                payer: string | null;
                plannedFilingDate: string | null;
                filedAbroad: boolean;
                secrecyReviewNumber: string | null;
                reasons: string;
                /** Format: uuid */
                by: string;
                /** Format: date-time */
                at: string;
                ruleVersions: string[];
            } | null;
            referrals: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                question: "unitTask" | "unitMeans" | "fundingContract" | "taskBook" | "materialTransfer" | "softwareLicences" | "employmentTerms" | "defence" | "security" | "keyCoreTechnology" | "ethics" | "humanGeneticResources";
                questionTexts: {
                    "zh-CN": string;
                    en: string;
                };
                /** @enum {string} */
                kind: "secrecy_officer" | "ethics_secretary" | "transfer_office";
                /** Format: date-time */
                openedAt: string;
                answer: ("yes" | "no") | null;
                reasons: string | null;
                answeredBy: string | null;
                answeredAt: string | null;
                mayAnswer: boolean;
            }[];
            questions: {
                /** @enum {string} */
                name: "unitTask" | "unitMeans" | "fundingContract" | "taskBook" | "materialTransfer" | "softwareLicences" | "employmentTerms" | "defence" | "security" | "keyCoreTechnology" | "ethics" | "humanGeneticResources";
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                /** @enum {string} */
                to: "secrecy_officer" | "ethics_secretary" | "transfer_office";
            }[];
            nextActs: components["schemas"]["DisclosureNextAct"][];
            editable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        DisclosureNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        DisclosureBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_assessment" | "referred" | "returned" | "accepted" | "withdrawn" | "not_service";
            title: string;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            authorId: string;
            submittedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            titleId: string | null;
            openReferrals: number;
        };
        DisclosureUpdate: {
            title: string;
            /** @default null */
            abstract: string | null;
            /** @default null */
            technicalDescription: string | null;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            /** @default null */
            completedOn: string | null;
            /** @default null */
            achievementId: string | null;
            /** @default [] */
            inventors: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                /**
                 * @description what shows the status: contract, student card, agreement with the heirs
                 * @default null
                 */
                proof: string | null;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                /**
                 * @description the heirs or the representative who sign
                 * @default null
                 */
                heirs: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                contributionKind: "creative" | "organised_only" | "material_conditions_only" | "auxiliary_only";
                /**
                 * @description the creative contribution, in words
                 * @default null
                 */
                contribution: string | null;
            }[];
            /** @default [] */
            recipients: {
                name: string;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                /** @default null */
                userId: string | null;
                /** @default null */
                unit: string | null;
                /**
                 * @description what shows the status: contract, student card, agreement with the heirs
                 * @default null
                 */
                proof: string | null;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                /** @enum {string} */
                signsBy: "account" | "paper_with_witness" | "heir_or_representative";
                /**
                 * @description the heirs or the representative who sign
                 * @default null
                 */
                heirs: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @enum {string} */
                role: "completed" | "converted";
                /** @default null */
                contribution: string | null;
            }[];
            /**
             * @default {
             *       "unitTask": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "unitMeans": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "fundingContract": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "taskBook": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "materialTransfer": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "softwareLicences": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "employmentTerms": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "defence": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "security": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "keyCoreTechnology": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "ethics": {
             *         "answer": "unknown",
             *         "evidence": null
             *       },
             *       "humanGeneticResources": {
             *         "answer": "unknown",
             *         "evidence": null
             *       }
             *     }
             */
            answers: {
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                unitTask: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                unitMeans: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                fundingContract: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                taskBook: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                materialTransfer: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                softwareLicences: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                employmentTerms: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                defence: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                security: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                keyCoreTechnology: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                ethics: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
                /**
                 * @default {
                 *       "answer": "unknown",
                 *       "evidence": null
                 *     }
                 */
                humanGeneticResources: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    /** @default null */
                    evidence: string | null;
                };
            };
            /** @default false */
            publicFunded: boolean;
            /** @default [] */
            projects: {
                number: string;
                /** @default null */
                name: string | null;
                /** @default null */
                acceptedOn: string | null;
                /** @default null */
                conversionDeadline: string | null;
            }[];
            /** @default [] */
            coOwners: {
                name: string;
                /** @default null */
                organisationId: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @default null */
                evidence: string | null;
            }[];
            /**
             * @default {
             *       "numerator": 1,
             *       "denominator": 1
             *     }
             */
            unitShare: {
                numerator: number;
                denominator: number;
            };
            /** @default [] */
            publications: {
                /** Format: date */
                date: string;
                place: string;
                /** @enum {string} */
                kind: "paper" | "conference" | "thesis" | "exhibition" | "use" | "other";
                /** @default null */
                graceCase: ("national_emergency" | "recognised_exhibition" | "prescribed_meeting" | "without_consent") | null;
            }[];
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            version: number;
        };
        DisclosureActInput: {
            version: number;
            reason?: string;
        };
        DisclosureAssessment: {
            /** @enum {string} */
            decision: "patent" | "keep_secret" | "release";
            /**
             * @description who pays for filing and upkeep
             * @default null
             */
            payer: string | null;
            /** @default null */
            plannedFilingDate: string | null;
            /** @default false */
            filedAbroad: boolean;
            /**
             * @description of the secrecy review before filing abroad
             * @default null
             */
            secrecyReviewNumber: string | null;
            reasons: string;
            version: number;
        };
        ReferralAnswer: {
            /** @enum {string} */
            answer: "yes" | "no";
            reasons: string;
            version: number;
        };
        RightsApplicationDraft: {
            /** @enum {string} */
            form: "ownership_share" | "use_right" | "full_assignment";
            /** @default null */
            basis: {
                /** @enum {string} */
                kind: "national-pilot" | "province-rule" | "unit-pilot";
                document: string;
                issuer: string;
                jurisdiction: string;
                /** @default null */
                listEntry: string | null;
                /** Format: date */
                validFrom: string;
                /** @default null */
                validTo: string | null;
            } | null;
            /** @default {} */
            conditions: {
                [key: string]: string;
            };
            /** @default {} */
            exclusions: {
                [key: string]: "yes" | "no" | "unknown";
            };
            /** @default null */
            teamShare: {
                numerator: number;
                denominator: number;
            } | null;
            /** @default null */
            termYears: number | null;
            /** @default null */
            firstStageYears: number | null;
            /** @default null */
            residualPriceFen: number | null;
            /** @default [] */
            split: {
                person: string;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            /** @default null */
            representative: string | null;
            /** @default null */
            plan: string | null;
            /** @default null */
            recipient: string | null;
            /** @default null */
            relatedParty: ("yes" | "no" | "unknown") | null;
            /** @default null */
            relatedPartyNote: string | null;
            /** @default null */
            alreadyRewarded: ("yes" | "no" | "unknown") | null;
            /** Format: uuid */
            disclosureId: string;
        };
        RightsApplication: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "team_consent" | "unit_review" | "publicity" | "objection_handling" | "decided" | "agreement_signed" | "recordal_pending" | "effective" | "returned" | "rejected" | "withdrawn" | "revoked" | "recalled";
            /** @enum {string} */
            form: "ownership_share" | "use_right" | "full_assignment";
            /** Format: uuid */
            disclosureId: string;
            disclosureTitle: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            applicantId: string;
            /** Format: date-time */
            updatedAt: string;
            basis: {
                /** @enum {string} */
                kind: "national-pilot" | "province-rule" | "unit-pilot";
                document: string;
                issuer: string;
                jurisdiction: string;
                /** @default null */
                listEntry: string | null;
                /** Format: date */
                validFrom: string;
                /** @default null */
                validTo: string | null;
            } | null;
            conditions: {
                [key: string]: string;
            };
            exclusions: {
                [key: string]: "yes" | "no" | "unknown";
            };
            teamShare: {
                numerator: number;
                denominator: number;
            } | null;
            termYears: number | null;
            firstStageYears: number | null;
            residualPriceFen: number | null;
            split: {
                person: string;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            representative: string | null;
            plan: string | null;
            recipient: string | null;
            relatedParty: ("yes" | "no" | "unknown") | null;
            relatedPartyNote: string | null;
            alreadyRewarded: ("yes" | "no" | "unknown") | null;
            contentHash: string;
            stateReason: string | null;
            college: components["schemas"]["RightsMinutes"] | null;
            unit: components["schemas"]["RightsMinutes"] | null;
            agreement: components["schemas"]["RightsAgreement"] | null;
            recordal: components["schemas"]["RightsRecordal"] | null;
            reviewedBy: string | null;
            decidedBy: string | null;
            ruleVersions: string[];
            rulesInForce: string[];
            completers: {
                name: string;
                userId: string | null;
                signsBy: string;
                signed: boolean;
                mine: boolean;
            }[];
            consents: {
                person: string;
                /** Format: uuid */
                userId: string;
                given: boolean;
                reason: string | null;
                contentHash: string;
                onPaper: boolean;
                current: boolean;
                /** Format: date-time */
                at: string;
            }[];
            notice: {
                noticeId: string | null;
                state: string;
                endsOn: string | null;
                clear: boolean;
                openObjections: number;
            };
            holds: {
                /** Format: uuid */
                id: string;
                auditor: string | null;
                document: string;
                article: string;
                /** Format: date */
                endsOn: string;
            }[];
            titleId: string | null;
            effectiveOn: string | null;
            nextActs: components["schemas"]["RightsApplicationNextAct"][];
            editable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        RightsMinutes: {
            /** @enum {string} */
            body: "college" | "unit";
            /** Format: date */
            heldOn: string;
            document: string;
            resolution: string;
            present: string[];
            /** @default [] */
            recused: {
                name: string;
                because: string;
            }[];
            votes: {
                for: number;
                against: number;
                abstained: number;
            };
        };
        RightsAgreement: {
            document: string;
            sha256: string;
            decisionMechanism: string;
            costs: string;
            upkeep: string;
            /**
             * @default {
             *       "practise": "silent",
             *       "ordinary_licence": "silent",
             *       "exclusive_licence": "silent",
             *       "sole_licence": "silent",
             *       "transfer": "silent",
             *       "pledge": "silent"
             *     }
             */
            terms: {
                /**
                 * @default silent
                 * @enum {string}
                 */
                practise: "silent" | "alone" | "majority" | "all";
                /**
                 * @default silent
                 * @enum {string}
                 */
                ordinary_licence: "silent" | "alone" | "majority" | "all";
                /**
                 * @default silent
                 * @enum {string}
                 */
                exclusive_licence: "silent" | "alone" | "majority" | "all";
                /**
                 * @default silent
                 * @enum {string}
                 */
                sole_licence: "silent" | "alone" | "majority" | "all";
                /**
                 * @default silent
                 * @enum {string}
                 */
                transfer: "silent" | "alone" | "majority" | "all";
                /**
                 * @default silent
                 * @enum {string}
                 */
                pledge: "silent" | "alone" | "majority" | "all";
            };
            signedByUnit: string;
            /** Format: date */
            signedOn: string;
            /** Format: date */
            effectiveOn: string;
        };
        RightsRecordal: {
            number: string;
            /** Format: date */
            registeredOn: string;
        };
        RightsApplicationNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        RightsApplicationBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "team_consent" | "unit_review" | "publicity" | "objection_handling" | "decided" | "agreement_signed" | "recordal_pending" | "effective" | "returned" | "rejected" | "withdrawn" | "revoked" | "recalled";
            /** @enum {string} */
            form: "ownership_share" | "use_right" | "full_assignment";
            /** Format: uuid */
            disclosureId: string;
            disclosureTitle: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            applicantId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RightsApplicationUpdate: {
            /** @enum {string} */
            form: "ownership_share" | "use_right" | "full_assignment";
            /** @default null */
            basis: {
                /** @enum {string} */
                kind: "national-pilot" | "province-rule" | "unit-pilot";
                document: string;
                issuer: string;
                jurisdiction: string;
                /** @default null */
                listEntry: string | null;
                /** Format: date */
                validFrom: string;
                /** @default null */
                validTo: string | null;
            } | null;
            /** @default {} */
            conditions: {
                [key: string]: string;
            };
            /** @default {} */
            exclusions: {
                [key: string]: "yes" | "no" | "unknown";
            };
            /** @default null */
            teamShare: {
                numerator: number;
                denominator: number;
            } | null;
            /** @default null */
            termYears: number | null;
            /** @default null */
            firstStageYears: number | null;
            /** @default null */
            residualPriceFen: number | null;
            /** @default [] */
            split: {
                person: string;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            /** @default null */
            representative: string | null;
            /** @default null */
            plan: string | null;
            /** @default null */
            recipient: string | null;
            /** @default null */
            relatedParty: ("yes" | "no" | "unknown") | null;
            /** @default null */
            relatedPartyNote: string | null;
            /** @default null */
            alreadyRewarded: ("yes" | "no" | "unknown") | null;
            version: number;
        };
        RightsConsentInput: {
            version: number;
            person: string;
            given: boolean;
            /** @default null */
            reason: string | null;
            password: string;
            /** @default null */
            paper: {
                document: string;
                witness: string;
            } | null;
        };
        RightsCollegeMinutes: {
            /** @enum {string} */
            body: "college";
            /** Format: date */
            heldOn: string;
            document: string;
            resolution: string;
            present: string[];
            /** @default [] */
            recused: {
                name: string;
                because: string;
            }[];
            votes: {
                for: number;
                against: number;
                abstained: number;
            };
            version: number;
        };
        RightsApplicationAct: {
            version: number;
            reason?: string;
            unit?: components["schemas"]["RightsMinutes"];
            agreement?: components["schemas"]["RightsAgreement"];
            recordal?: components["schemas"]["RightsRecordal"];
        };
        Title: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            disclosureId: string;
            disclosureTitle: string;
            /** Format: uuid */
            organisationId: string;
            achievementId: string | null;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            /** Format: date */
            on: string;
            owners: {
                key: string;
                kind: string;
                name: string;
                organisationId: string | null;
                userId: string | null;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            applicationNumber: string | null;
            filingDate: string | null;
            grantNumber: string | null;
            grantDate: string | null;
            firstRefusalDays: number | null;
            agreement: {
                [key: string]: string;
            };
            licences: {
                /** Format: uuid */
                entryId: string;
                kind: string;
                licensee: string;
                territory: string;
                field: string;
                until: string | null;
            }[];
            useRights: {
                /** Format: uuid */
                entryId: string;
                holders: {
                    name: string;
                    userId: string | null;
                }[];
                since: string;
                until: string;
            }[];
            liens: {
                /** Format: uuid */
                entryId: string;
                kind: string;
                holder: string;
            }[];
            annuities: {
                year: number;
                dueOn: string;
                paidOn: string | null;
            }[];
            entries: {
                /** Format: uuid */
                id: string;
                seq: number;
                kind: string;
                effectiveOn: string;
                content: {
                    [key: string]: unknown;
                };
                evidence: string;
                corrects: string | null;
                corrected: boolean;
                applicationId: string | null;
                /** Format: uuid */
                writtenBy: string;
                /** Format: date-time */
                writtenAt: string;
            }[];
            writable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ConsentAnswers: {
            items: components["schemas"]["ConsentAnswer"][];
        };
        ConsentAnswer: {
            /** @enum {string} */
            act: "practise" | "ordinary_licence" | "exclusive_licence" | "sole_licence" | "transfer" | "pledge";
            texts: {
                "zh-CN": string;
                en: string;
            };
            free: boolean;
            coOwners: {
                /** @enum {string} */
                rule: "none" | "all" | "share" | "person";
                owners: {
                    key: string;
                    name: string;
                    share: {
                        numerator: number;
                        denominator: number;
                    };
                }[];
                /** @enum {string} */
                basis: "sole-owner" | "agreement" | "law" | "unknown";
                article: string | null;
            };
            needs: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                of: string[];
            }[];
            blocks: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                of: string[];
            }[];
            notes: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                of: string[];
            }[];
            ruleVersions: string[];
        };
        TitleEntryInput: {
            /** Format: date */
            effectiveOn: string;
            content: {
                /** @enum {string} */
                kind: "ownership";
                owners: {
                    /** @enum {string} */
                    kind: "organisation" | "person" | "outside";
                    /** @default null */
                    organisationId: string | null;
                    /** @default null */
                    userId: string | null;
                    name: string;
                    share: {
                        numerator: number;
                        denominator: number;
                    };
                }[];
            } | {
                /** @enum {string} */
                kind: "agreement";
                terms: {
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    practise: "silent" | "alone" | "majority" | "all";
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    ordinary_licence: "silent" | "alone" | "majority" | "all";
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    exclusive_licence: "silent" | "alone" | "majority" | "all";
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    sole_licence: "silent" | "alone" | "majority" | "all";
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    transfer: "silent" | "alone" | "majority" | "all";
                    /**
                     * @default silent
                     * @enum {string}
                     */
                    pledge: "silent" | "alone" | "majority" | "all";
                };
            } | {
                /** @enum {string} */
                kind: "first_refusal_rule";
                workingDays: number;
            } | {
                /** @enum {string} */
                kind: "filing";
                applicationNumber: string;
                /** Format: date */
                filingDate: string;
            } | {
                /** @enum {string} */
                kind: "grant";
                grantNumber: string;
                /** Format: date */
                grantDate: string;
            } | {
                /** @enum {string} */
                kind: "licence";
                /** @enum {string} */
                licence: "exclusive" | "sole" | "ordinary";
                licensee: string;
                /** @default null */
                licenseeId: string | null;
                territory: string;
                field: string;
                /** @default null */
                until: string | null;
            } | {
                /** @enum {string} */
                kind: "licence_recorded";
                /** Format: uuid */
                entryId: string;
                number: string;
            } | {
                /** @enum {string} */
                kind: "licence_ended";
                /** Format: uuid */
                entryId: string;
            } | {
                /** @enum {string} */
                kind: "lien";
                /** @enum {string} */
                lien: "pledge" | "seizure" | "other";
                holder: string;
            } | {
                /** @enum {string} */
                kind: "lien_released";
                /** Format: uuid */
                entryId: string;
            } | {
                /** @enum {string} */
                kind: "annuities";
                firstYear: number;
                lastYear: number;
            } | {
                /** @enum {string} */
                kind: "annuity_paid";
                year: number;
            } | {
                /** @enum {string} */
                kind: "void";
            };
            evidence: string;
            /** @default null */
            corrects: string | null;
            version: number;
        };
        ImplementationReports: {
            items: components["schemas"]["ImplementationReport"][];
        };
        ImplementationReport: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            applicationId: string;
            year: number;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "due" | "overdue" | "filed" | "accepted" | "warned" | "hearing" | "recall_decided" | "recalled" | "closed" | "lapsed";
            report: components["schemas"]["ImplementationProgress"] | null;
            filedBy: string | null;
            filedAt: string | null;
            warnedBy: string | null;
            /** @description the team answers a warning until the end of this day; no hearing before */
            answerBy: string | null;
            hearing: components["schemas"]["RecallHearing"] | null;
            minutes: components["schemas"]["RecallMinutes"] | null;
            recordal: components["schemas"]["RightsRecordal"] | null;
            stateReason: string | null;
            ruleVersions: string[];
            nextActs: components["schemas"]["ImplementationReportNextAct"][];
        };
        ImplementationProgress: {
            /** @enum {string} */
            progress: "made" | "none";
            summary: string;
            /** @default null */
            evidence: string | null;
            /** @default null */
            incomeFen: number | null;
        };
        RecallHearing: {
            /** Format: date */
            on: string;
            place: string;
        };
        RecallMinutes: {
            /** @enum {string} */
            body: "unit";
            /** Format: date */
            heldOn: string;
            document: string;
            resolution: string;
            present: string[];
            /** @default [] */
            recused: {
                name: string;
                because: string;
            }[];
            votes: {
                for: number;
                against: number;
                abstained: number;
            };
            statement: string;
        };
        ImplementationReportNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        ImplementationReportAct: {
            version: number;
            reason?: string;
            report?: components["schemas"]["ImplementationProgress"];
            hearing?: components["schemas"]["RecallHearing"];
            minutes?: components["schemas"]["RecallMinutes"];
            recordal?: components["schemas"]["RightsRecordal"];
        };
        FirstRefusalInput: {
            /** Format: uuid */
            titleId: string;
            priceFen: number;
            conditions: string;
            /** @enum {string} */
            buyerClass: "wholly_state_owned" | "other_enterprise" | "institution" | "individual" | "by_listing_or_auction";
            /** @default null */
            deadline: {
                /** Format: date */
                on: string;
                document: string;
            } | null;
        };
        FirstRefusal: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "taken" | "free" | "withdrawn";
            /** Format: uuid */
            titleId: string;
            /** Format: uuid */
            organisationId: string;
            priceFen: number;
            conditions: string;
            /** @enum {string} */
            buyerClass: "wholly_state_owned" | "other_enterprise" | "institution" | "individual" | "by_listing_or_auction";
            /**
             * Format: date
             * @description the last day to answer, in China
             */
            deadline: string;
            /** @enum {string} */
            deadlineBasis: "unit-rule" | "document";
            deadlineDocument: string | null;
            workingDays: number | null;
            article: string;
            /** Format: date-time */
            announcedAt: string;
            stateReason: string | null;
            ruleVersions: string[];
            completers: {
                name: string;
                hasAccount: boolean;
                answer: ("accept" | "waive" | "lapse") | null;
                onPaper: boolean;
                at: string | null;
                mayAnswer: boolean;
            }[];
            nextActs: components["schemas"]["FirstRefusalNextAct"][];
        };
        FirstRefusalNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        FirstRefusals: {
            items: components["schemas"]["FirstRefusal"][];
        };
        FirstRefusalAnswer: {
            person: string;
            accepted: boolean;
            password: string;
            /** @default null */
            paper: {
                document: string;
                witness: string;
            } | null;
        };
        FirstRefusalAct: {
            version: number;
            reason?: string;
        };
        SecondSteps: {
            items: components["schemas"]["SecondStep"][];
        };
        SecondStep: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            state: "priced" | "publicity" | "decided" | "agreement_signed" | "recordal_pending" | "effective" | "withdrawn";
            priceFen: number;
            /** @enum {string} */
            pricingMode: "agreement" | "market_listing" | "auction" | "other";
            pricingDocument: string;
            priceReason: string | null;
            purchasers: {
                person: string;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            notice: {
                noticeId: string | null;
                state: string;
                endsOn: string | null;
                clear: boolean;
                openObjections: number;
            };
            minutes: components["schemas"]["RightsMinutes"] | null;
            agreement: components["schemas"]["SecondStepAgreement"] | null;
            recordal: components["schemas"]["RightsRecordal"] | null;
            stateReason: string | null;
            ruleVersions: string[];
            nextActs: components["schemas"]["SecondStepNextAct"][];
        };
        SecondStepAgreement: {
            document: string;
            sha256: string;
            signedByUnit: string;
            /** Format: date */
            signedOn: string;
            /** Format: date */
            effectiveOn: string;
        };
        SecondStepNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        SecondStepInput: {
            priceFen: number;
            /** @enum {string} */
            pricingMode: "agreement" | "market_listing" | "auction" | "other";
            /** @description the record of how the price was fixed */
            pricingDocument: string;
            /**
             * @description why the price differs from the one that the team signed
             * @default null
             */
            priceReason: string | null;
            purchasers: {
                person: string;
                share: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            /**
             * @description market only where a province's rule says so
             * @default unit
             * @enum {string}
             */
            scope: "unit" | "market";
        };
        SecondStepAct: {
            version: number;
            reason?: string;
            minutes?: components["schemas"]["RightsMinutes"];
            agreement?: components["schemas"]["SecondStepAgreement"];
            recordal?: components["schemas"]["RightsRecordal"];
        };
        Dossier: {
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            title: string;
            /** @description counts the unit's dossiers */
            number: number;
            sha256: string;
            /** @description 64 zeros in the first */
            previousSha256: string;
            confidentialSha256: string | null;
            auditChain: {
                seq: number;
                hash: string;
            };
            keyId: string;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
            items: components["schemas"]["DossierItem"][];
            screens: components["schemas"]["DossierScreen"][];
            rules: {
                /** Format: uuid */
                id: string;
                rule: string;
                jurisdiction: string;
                value: unknown;
                article: string | null;
                mark: components["schemas"]["RuleMark"];
                validFrom: string;
                validTo: string | null;
            }[];
            reports: {
                /** @enum {string} */
                copy: "unit" | "reviewers";
                edition: number;
                sha256: string;
            }[];
            supplements: {
                number: number;
                kind: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                /** Format: date-time */
                at: string;
                sha256: string;
            }[];
            holdsConfidential: boolean;
        };
        DossierItem: {
            item: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            present: boolean;
            why: {
                "zh-CN": string;
                en: string;
            } | null;
            article: string | null;
            who: {
                "zh-CN": string;
                en: string;
            };
        };
        DossierScreen: {
            act: string;
            code: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            article: string | null;
            registry: string[];
            passed: boolean;
            broken: {
                path: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
        };
        DossierPreview: {
            sealed: boolean;
            missing: number;
            items: components["schemas"]["DossierItem"][];
        };
        DossierVerification: {
            holds: boolean;
            checks: {
                check: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                holds: boolean;
                found: string | null;
            }[];
            /** Format: date-time */
            checkedAt: string;
        };
        RightsDeadline: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: "licence_recordal" | "annuity" | "conversion" | "open_licence" | "publicity_end" | "first_refusal" | "warning_answer" | "implementation_report";
            kindTexts: {
                "zh-CN": string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "overdue" | "met" | "dropped";
            stateTexts: {
                "zh-CN": string;
                en: string;
            };
            /** Format: uuid */
            organisationId: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            period: string;
            titleId: string | null;
            disclosureId: string | null;
            title: string | null;
            startsOn: string | null;
            dueOn: string | null;
            lastDay: string | null;
            daysLeft: number | null;
            /** @enum {string} */
            turn: "researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin";
            turnTexts: {
                "zh-CN": string;
                en: string;
            };
            fulfilment: {
                on: string;
                /** @enum {string} */
                source: "act" | "office";
                number: string;
                document: string | null;
            } | null;
            rules: {
                rule: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                mark: components["schemas"]["RuleMark"];
            }[];
            nextActs: components["schemas"]["DeadlineNextAct"][];
        };
        DeadlineNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        DeadlineEvidence: {
            version: number;
            number: string;
            /** Format: date */
            on: string;
            /** @default null */
            document: string | null;
        };
        DeadlineFeeds: {
            items: components["schemas"]["DeadlineFeed"][];
        };
        DeadlineFeed: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            revokedAt: string | null;
        };
        NewDeadlineFeed: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            revokedAt: string | null;
            url: string;
        };
        MyResult: {
            /** Format: uuid */
            disclosureId: string;
            title: string;
            protection: string;
            mine: boolean;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_assessment" | "referred" | "returned" | "accepted" | "withdrawn" | "not_service";
            stateTexts: {
                "zh-CN": string;
                en: string;
            };
            submittedAt: string | null;
            assessedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            application: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "draft" | "team_consent" | "unit_review" | "publicity" | "objection_handling" | "decided" | "agreement_signed" | "recordal_pending" | "effective" | "returned" | "rejected" | "withdrawn" | "revoked" | "recalled";
                stateTexts: {
                    "zh-CN": string;
                    en: string;
                };
                /** @enum {string} */
                form: "ownership_share" | "use_right" | "full_assignment";
                mySignature: boolean;
                noticeEndsOn: string | null;
                /** Format: date-time */
                updatedAt: string;
            } | null;
            step: {
                /** @enum {string} */
                turn: "author" | "signers" | "office" | "nobody";
                roles: ("researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin")[];
                turnTexts: {
                    "zh-CN": string;
                    en: string;
                };
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                mine: boolean;
                page: string;
            };
            rights: {
                /** Format: uuid */
                titleId: string;
                owners: {
                    key: string;
                    name: string;
                    share: {
                        numerator: number;
                        denominator: number;
                    };
                    me: boolean;
                }[];
                applicationNumber: string | null;
                grantNumber: string | null;
                licences: number;
                liens: number;
                asOwner: boolean;
                consents: components["schemas"]["ConsentAnswer"][];
                history: {
                    kind: string;
                    on: string;
                }[];
            } | null;
            deadlines: components["schemas"]["RightsDeadlineBrief"][];
        };
        RightsDeadlineBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "licence_recordal" | "annuity" | "conversion" | "open_licence" | "publicity_end" | "first_refusal" | "warning_answer" | "implementation_report";
            kindTexts: {
                "zh-CN": string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "overdue" | "met" | "dropped";
            period: string;
            dueOn: string | null;
            lastDay: string | null;
            daysLeft: number | null;
        };
        OfficeQueue: {
            groups: {
                /** @enum {string} */
                group: "disclosure-submitted" | "disclosure-assessing" | "referral-office" | "referral-secrecy" | "referral-ethics" | "paper-signature" | "college-minutes" | "review" | "objection" | "decision" | "agreement" | "recordal" | "deadline-overdue" | "deadline-near" | "deadline-undated";
                /** @enum {string} */
                role: "researcher" | "tto" | "college_secretary" | "decision_secretary" | "unit_leader" | "secrecy_officer" | "ethics_secretary" | "finance" | "contract_registrar" | "firm" | "broker" | "expert" | "auditor" | "bureau_officer" | "system_admin" | "security_admin" | "audit_admin";
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                about: {
                    "zh-CN": string;
                    en: string;
                };
                count: number;
                late: number;
                oldest: string | null;
                dueOn: string | null;
            }[];
            total: number;
            late: number;
        };
        OfficeQueueItem: {
            /** @enum {string} */
            group: "disclosure-submitted" | "disclosure-assessing" | "referral-office" | "referral-secrecy" | "referral-ethics" | "paper-signature" | "college-minutes" | "review" | "objection" | "decision" | "agreement" | "recordal" | "deadline-overdue" | "deadline-near" | "deadline-undated";
            /** @enum {string} */
            subjectType: "disclosure" | "rights-application" | "publicity-objection" | "rights-deadline";
            /** Format: uuid */
            subjectId: string;
            title: string;
            /** Format: date-time */
            since: string;
            dueOn: string | null;
            late: boolean;
            page: string;
        };
        PublicityNoticeSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rights-assignment" | "agreed-price" | "award" | "challenge-result";
            kindTexts: {
                "zh-CN": string;
                en: string;
            };
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            title: {
                "zh-CN": string;
                en: string;
            };
            /** @enum {string} */
            state: "running" | "ended" | "superseded" | "withdrawn";
            /** @enum {string} */
            scope: "unit" | "market";
            relatedParty: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            workingDays: number;
            /** @description today counts; 0 once the period is over */
            workingDaysLeft: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        PublicityNoticeInput: {
            /** @enum {string} */
            kind: "agreed-price" | "award";
            title: {
                "zh-CN": string;
                en: string;
            };
            facts: components["schemas"]["PublicityFactInput"][];
            /**
             * @description is a completer or a related party on the other side; unknown is refused
             * @enum {string}
             */
            relatedParty: "yes" | "no" | "unknown";
            /** @default null */
            relatedPartyNote: string | null;
            /**
             * @default unit
             * @enum {string}
             */
            scope: "unit" | "market";
            /**
             * @description why the notice may leave the unit
             * @default null
             */
            basis: ({
                /** @enum {string} */
                kind: "no-person";
            } | {
                /** @enum {string} */
                kind: "rule";
            } | {
                /** @enum {string} */
                kind: "consents";
                consents: {
                    person: string;
                    /**
                     * @description the account whose consent in the consent ledger is meant; a paper without one
                     * @default null
                     */
                    accountId: string | null;
                    /** @description where the separate consent is kept */
                    document: string;
                    /** Format: date */
                    givenOn: string;
                }[];
            }) | null;
            place: string;
        };
        PublicityFactInput: {
            label: {
                "zh-CN": string;
                en: string;
            };
            value: {
                "zh-CN": string;
                en: string;
            };
            /**
             * @description name of the natural person whom the line is about
             * @default null
             */
            person: string | null;
            /**
             * @description a sum of that person: shown to the reviewers of the unit only
             * @default false
             */
            personalSum: boolean;
        };
        PublicityNotice: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rights-assignment" | "agreed-price" | "award" | "challenge-result";
            kindTexts: {
                "zh-CN": string;
                en: string;
            };
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            title: {
                "zh-CN": string;
                en: string;
            };
            /** @enum {string} */
            state: "running" | "ended" | "superseded" | "withdrawn";
            /** @enum {string} */
            scope: "unit" | "market";
            relatedParty: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            workingDays: number;
            /** @description today counts; 0 once the period is over */
            workingDaysLeft: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            facts: {
                label: {
                    "zh-CN": string;
                    en: string;
                };
                value: {
                    "zh-CN": string;
                    en: string;
                };
                person: string | null;
                personalSum: boolean;
            }[];
            /** @description personal sums that this reader does not see */
            hiddenSums: number;
            relatedPartyNote: string | null;
            scopeBasis: ("rule" | "consents" | "no-person") | null;
            place: string;
            text: string;
            rules: components["schemas"]["PublicityRule"][];
            /** @description since then the market no longer sees it: somebody whom it names withdrew the consent */
            offMarketAt: string | null;
            supersedes: string | null;
            supersededBy: string | null;
            /** @description for the people of the unit */
            closeReason: string | null;
            /** @description for the people of the unit */
            openObjections: number | null;
            clear: boolean;
            mayObject: boolean;
            handles: boolean;
            nextActs: components["schemas"]["PublicityNextAct"][];
        };
        PublicityRule: {
            /** Format: uuid */
            id: string;
            rule: string;
            jurisdiction: string;
            article: string | null;
            /** @enum {string} */
            status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            value: unknown;
        };
        PublicityNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        PublicityNoticeAct: {
            version: number;
            reason?: string;
            /** @description for supersede: the new content, whole */
            changes?: components["schemas"]["PublicityNoticeContent"];
        };
        PublicityNoticeContent: {
            title: {
                "zh-CN": string;
                en: string;
            };
            facts: components["schemas"]["PublicityFactInput"][];
            /**
             * @description is a completer or a related party on the other side; unknown is refused
             * @enum {string}
             */
            relatedParty: "yes" | "no" | "unknown";
            /** @default null */
            relatedPartyNote: string | null;
            /**
             * @default unit
             * @enum {string}
             */
            scope: "unit" | "market";
            /**
             * @description why the notice may leave the unit
             * @default null
             */
            basis: ({
                /** @enum {string} */
                kind: "no-person";
            } | {
                /** @enum {string} */
                kind: "rule";
            } | {
                /** @enum {string} */
                kind: "consents";
                consents: {
                    person: string;
                    /**
                     * @description the account whose consent in the consent ledger is meant; a paper without one
                     * @default null
                     */
                    accountId: string | null;
                    /** @description where the separate consent is kept */
                    document: string;
                    /** Format: date */
                    givenOn: string;
                }[];
            }) | null;
            place: string;
        };
        PublicityObjection: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            noticeId: string;
            /** Format: uuid */
            objectorId: string;
            objectorName: string;
            mine: boolean;
            text: string;
            /** @enum {string} */
            state: "received" | "admissible" | "inadmissible" | "upheld" | "dismissed" | "withdrawn";
            inTime: boolean;
            receipt: components["schemas"]["PublicityReceipt"];
            decideBy: string | null;
            replyBy: string | null;
            overdue: {
                /** @enum {string} */
                owed: "admissibility" | "reply";
                /** Format: date */
                dueOn: string;
            } | null;
            answer: string | null;
            settledAt: string | null;
            version: number;
            /** Format: date-time */
            receivedAt: string;
            nextActs: components["schemas"]["PublicityNextAct"][];
        };
        PublicityReceipt: {
            number: string;
            /** @description of the canonical objection, hex */
            sha256: string;
            /** @description RFC 8785: what was signed */
            canonical: string;
            /** Format: date-time */
            receivedAt: string;
            inTime: boolean;
        };
        PublicityObjectionInput: {
            text: string;
            /** @description the objector's own, entered again: it signs the objection */
            password: string;
        };
        PublicityObjectionAct: {
            version: number;
            /** @description why it is not admitted, or the answer; the objector reads it */
            reason?: string;
        };
        PublicityReports: {
            items: components["schemas"]["PublicityReportEdition"][];
            mayMake: boolean;
        };
        PublicityReportEdition: {
            /** @enum {string} */
            copy: "unit" | "reviewers";
            /** @description 1 when the period ended; one more whenever an objection, a complaint or an answer came */
            edition: number;
            /** @description of the PDF */
            sha256: string;
            /** @description of the canonical data that it is made from */
            contentSha256: string;
            bytes: number;
            /** Format: date-time */
            madeAt: string;
        };
        PublicityReportsMade: {
            items: components["schemas"]["PublicityReportEdition"][];
            mayMake: boolean;
            /** @description every newest edition came out of its data with the same SHA-256 */
            reproduced: boolean;
        };
        AuditorAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            auditorId: string;
            auditorName: string | null;
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            /** Format: uuid */
            assignedBy: string;
            /** Format: date-time */
            assignedAt: string;
            endedAt: string | null;
        };
        AuditorAssignmentInput: {
            /** Format: uuid */
            auditorId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: date */
            validFrom: string;
            /** @default null */
            validTo: string | null;
        };
        AuditEntrySummary: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            aggregateType: string;
            aggregateId: string;
            seq: number;
            act: string;
            reason: string | null;
            actor: components["schemas"]["AuditActor"];
            hash: string;
        };
        AuditActor: {
            /** @enum {string} */
            kind: "person" | "anonymous" | "system";
            userId: string | null;
            name: string | null;
            roles: string[];
            organisationId: string | null;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            job: string | null;
        };
        AuditRoot: {
            /** Format: date */
            day: string;
            chains: number;
            entries: number;
            rootHash: string;
            prevHash: string;
            hash: string;
            keyId: string;
            signature: string;
            /** Format: date-time */
            madeAt: string;
            findings: {
                what: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                count: number;
            }[];
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            aggregateType: string;
            aggregateId: string;
            seq: number;
            act: string;
            reason: string | null;
            actor: components["schemas"]["AuditActor"];
            hash: string;
            requestId: string;
            before: unknown;
            after: unknown;
            changes: {
                path: string;
                before: unknown;
                after: unknown;
            }[];
            ruleVersions: string[];
            prevHash: string;
            holds: boolean;
        };
        FindingBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "answered" | "accepted" | "closed" | "withdrawn";
            /** @enum {string} */
            severity: "advice" | "ordinary" | "serious";
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure" | "title";
            /** Format: uuid */
            subjectId: string;
            subjectTitle: string;
            basis: {
                document: string;
                article: string;
            };
            text: string;
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        FindingInput: {
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure" | "title";
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            severity: "advice" | "ordinary" | "serious";
            basis: components["schemas"]["AuditLegalBasis"];
            text: string;
            /**
             * Format: date
             * @description the last civil day in China for the unit's answer
             */
            dueOn: string;
            /**
             * @description the audit entry that it was raised from
             * @default null
             */
            entryId: string | null;
            /**
             * @description the risk that it was raised from, and the facts that were seen
             * @default null
             */
            risk: {
                id: string;
                factsHash: string;
            } | null;
        };
        AuditLegalBasis: {
            document: string;
            article: string;
        };
        Finding: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "answered" | "accepted" | "closed" | "withdrawn";
            /** @enum {string} */
            severity: "advice" | "ordinary" | "serious";
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure" | "title";
            /** Format: uuid */
            subjectId: string;
            subjectTitle: string;
            basis: {
                document: string;
                article: string;
            };
            text: string;
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** Format: date-time */
            updatedAt: string;
            entryId: string | null;
            riskKey: string | null;
            raisedBy: {
                userId: string;
                name: string | null;
            };
            /** Format: date-time */
            createdAt: string;
            steps: {
                /** Format: uuid */
                id: string;
                act: string;
                by: {
                    userId: string;
                    name: string | null;
                };
                /** Format: date-time */
                at: string;
                text: string | null;
                measures: string | null;
                dueOn: string | null;
            }[];
            nextActs: components["schemas"]["AuditNextAct"][];
        };
        AuditNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        FindingAct: {
            version: number;
            reason?: string;
            /** @description comes with `answer` */
            answer?: {
                text: string;
                measures: string;
            };
            /**
             * Format: date
             * @description with `send-back`: a new day for the answer
             */
            dueOn?: string;
        };
        AuditHoldBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "running" | "extended" | "released" | "expired";
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure";
            /** Format: uuid */
            subjectId: string;
            subjectTitle: string;
            basis: {
                document: string;
                article: string;
            };
            /** Format: date */
            placedOn: string;
            /** Format: date */
            endsOn: string;
            active: boolean;
            placedBy: {
                userId: string;
                name: string | null;
            };
        };
        AuditHoldLimits: {
            maxDays: number;
            maxExtensions: number;
            mark: components["schemas"]["RuleMark"];
        };
        AuditHoldInput: {
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure";
            /** Format: uuid */
            subjectId: string;
            basis: components["schemas"]["AuditLegalBasis"];
            reason: string;
            /**
             * Format: date
             * @description the last civil day in China on which it holds
             */
            endsOn: string;
        };
        AuditHold: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "running" | "extended" | "released" | "expired";
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure";
            /** Format: uuid */
            subjectId: string;
            subjectTitle: string;
            basis: {
                document: string;
                article: string;
            };
            /** Format: date */
            placedOn: string;
            /** Format: date */
            endsOn: string;
            active: boolean;
            placedBy: {
                userId: string;
                name: string | null;
            };
            reason: string;
            maxDays: number;
            follows: string | null;
            endedAt: string | null;
            endedBy: {
                userId: string;
                name: string | null;
            } | null;
            endReason: string | null;
            statements: {
                /** Format: uuid */
                id: string;
                by: {
                    userId: string;
                    name: string | null;
                };
                /** Format: date-time */
                at: string;
                text: string;
            }[];
            mayObject: boolean;
            nextActs: components["schemas"]["AuditNextAct"][];
            /** Format: date-time */
            createdAt: string;
        };
        AuditHoldAct: {
            version: number;
            /** @description why it is released, or why it is extended */
            reason?: string;
            /** @description with `extend`: a new one */
            basis?: components["schemas"]["AuditLegalBasis"];
            /**
             * Format: date
             * @description with `extend`
             */
            endsOn?: string;
        };
        AuditHoldStatementInput: {
            text: string;
        };
        AuditRisk: {
            id: string;
            /** @enum {string} */
            kind: "no-basis" | "related-party" | "split-changed" | "decided-at-once" | "same-party" | "no-recordal" | "overdue-objection" | "overdue-deadline" | "overdue-finding";
            /** Format: uuid */
            organisationId: string;
            organisation: {
                id: string;
                nameZh: string;
                nameEn: string | null;
            } | null;
            /** @enum {string} */
            subjectType: "rights-application" | "publicity-notice" | "disclosure" | "title";
            /** Format: uuid */
            subjectId: string;
            title: string;
            /** Format: date */
            since: string;
            facts: {
                name: string;
                value: string | null;
                /** @description the audit entry that says so */
                entryId: string | null;
            }[];
            /** @description of the facts: a mark under other facts does not count */
            factsHash: string;
            /** @enum {string} */
            status: "new" | "looked_at" | "finding";
            mark: {
                by: {
                    userId: string;
                    name: string | null;
                };
                /** Format: date-time */
                at: string;
                note: string | null;
                findingId: string | null;
            } | null;
        };
        AuditRiskMark: {
            /** @description of the facts that were looked at */
            factsHash: string;
            note: string;
        };
        LedgerAssetBrief: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "awaiting_entry" | "carried" | "write_off_proposed" | "written_off";
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            titleId: string;
            /** Format: uuid */
            disclosureId: string;
            name: string;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            basis: ("cost" | "nominal" | "appraised" | "not_valued") | null;
            /** @description null before the entry and where it is not valued */
            carryingFen: number | null;
            openOccurrences: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        LedgerBalance: {
            /** Format: uuid */
            organisationId: string;
            assets: number;
            byState: {
                awaiting_entry: number;
                carried: number;
                write_off_proposed: number;
                written_off: number;
            };
            carryingFen: number;
            notValued: number;
            openOccurrences: number;
            regime: components["schemas"]["LedgerRegime"];
        };
        LedgerRegime: {
            /** @enum {string} */
            regime: "achievement";
            /** @enum {string} */
            generalExport: "never";
            texts: {
                "zh-CN": string;
                en: string;
            };
            /** @description null where the registry is silent: a person decides */
            source: components["schemas"]["LedgerSource"] | null;
        };
        LedgerSource: {
            /** Format: uuid */
            ruleVersionId: string;
            rule: string;
            jurisdiction: string;
            article: string | null;
            articleText: string | null;
            mark: components["schemas"]["RuleMark"];
            holdsHere: boolean;
        };
        LedgerAsset: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "awaiting_entry" | "carried" | "write_off_proposed" | "written_off";
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            titleId: string;
            /** Format: uuid */
            disclosureId: string;
            name: string;
            /** @enum {string} */
            protection: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
            basis: ("cost" | "nominal" | "appraised" | "not_valued") | null;
            /** @description null before the entry and where it is not valued */
            carryingFen: number | null;
            openOccurrences: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            postings: components["schemas"]["LedgerPosting"][];
            occurrences: components["schemas"]["LedgerOccurrence"][];
            contributed: boolean;
            writeOff: {
                /** @enum {string} */
                cause: "expiry" | "invalidation" | "abandonment" | "loss_of_value";
                reason: string;
                document: string;
                decidedBy: string;
                /** Format: date */
                decidedOn: string;
                /** Format: date */
                effectiveOn: string;
                proposedByName: string;
            } | null;
            regime: components["schemas"]["LedgerRegime"];
            /** @description where it was contributed to capital */
            loss: components["schemas"]["LedgerLossNote"] | null;
            nextActs: components["schemas"]["LedgerNextAct"][];
            mayPost: boolean;
        };
        LedgerPosting: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            kind: "entry" | "assignment" | "licence" | "contribution" | "transfer" | "revaluation" | "loss_note" | "write_off" | "counter";
            content: {
                [key: string]: unknown;
            };
            amountFen: number;
            balanceFen: number;
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            titleEntryId: string | null;
            applicationId: string | null;
            counters: string | null;
            counteredBy: string | null;
            postedByName: string;
            approvedByName: string | null;
            /** Format: date-time */
            postedAt: string;
            mayCounter: boolean;
        };
        LedgerOccurrence: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ownership" | "licence" | "licence_ended" | "correction" | "assignment" | "assignment_revoked" | "assignment_recalled";
            titleEntryId: string | null;
            applicationId: string | null;
            /** Format: date-time */
            noticedAt: string;
            open: boolean;
            postingId: string | null;
            dismissReason: string | null;
        };
        LedgerLossNote: {
            texts: {
                "zh-CN": string;
                en: string;
            };
            holdsHere: boolean;
            sources: components["schemas"]["LedgerSource"][];
            national: {
                "zh-CN": string;
                en: string;
            };
        };
        LedgerNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        LedgerAct: {
            version: number;
            reason?: string;
            entry?: components["schemas"]["LedgerEntryInput"];
            writeOff?: components["schemas"]["LedgerWriteOffInput"];
            papers?: components["schemas"]["LedgerPapers"];
        };
        LedgerEntryInput: {
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            basis: "cost" | "nominal" | "appraised" | "not_valued";
            /** @default null */
            valueFen: number | null;
        };
        LedgerWriteOffInput: {
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            cause: "expiry" | "invalidation" | "abandonment" | "loss_of_value";
        };
        LedgerPapers: {
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
        };
        LedgerChangeInput: {
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            version: number;
            content: {
                /** @enum {string} */
                kind: "assignment";
                counterparty: string;
                /** @description by how much the carrying amount falls, in fen */
                reductionFen: number;
                /** @default null */
                share: {
                    numerator: number;
                    denominator: number;
                } | null;
            } | {
                /** @enum {string} */
                kind: "licence";
                counterparty: string;
            } | {
                /** @enum {string} */
                kind: "contribution";
                counterparty: string;
                /** @description by how much the carrying amount falls, in fen */
                reductionFen: number;
                /** @default null */
                valuation: {
                    document: string;
                    valueFen: number;
                } | null;
            } | {
                /** @enum {string} */
                kind: "transfer";
                counterparty: string;
                /** @description by how much the carrying amount falls, in fen */
                reductionFen: number;
            } | {
                /** @enum {string} */
                kind: "revaluation";
                /** @enum {string} */
                basis: "cost" | "nominal" | "appraised";
                valueFen: number;
            } | {
                /** @enum {string} */
                kind: "loss_note";
                counterparty: string;
                /** @default null */
                lossFen: number | null;
            };
            /** @default null */
            occurrenceId: string | null;
        };
        LedgerCounterInput: {
            /** Format: date */
            effectiveOn: string;
            reason: string;
            document: string;
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            version: number;
        };
        LedgerDismissal: {
            version: number;
            reason: string;
        };
        AnnualReportBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "confirmed" | "superseded" | "discarded";
            version: number;
            /** Format: uuid */
            organisationId: string;
            year: number;
            edition: number;
            corrects: string | null;
            correctionReason: string | null;
            sha256: string | null;
            confirmedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        AnnualReportInput: {
            year: number;
            /** @default null */
            correctionReason: string | null;
        };
        AnnualReport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "confirmed" | "superseded" | "discarded";
            version: number;
            /** Format: uuid */
            organisationId: string;
            year: number;
            edition: number;
            corrects: string | null;
            correctionReason: string | null;
            sha256: string | null;
            confirmedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description false: the figures are counted anew at every look */
            frozen: boolean;
            figures: {
                /** @enum {string} */
                figure: "disclosed" | "accepted" | "filed" | "granted" | "assigned-ownership_share" | "assigned-use_right" | "assigned-full_assignment" | "licensed" | "ownership" | "carried" | "written-off";
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                /** @description the length of its list */
                count: number;
            }[];
            empty: {
                figure: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                value: number | null;
                why: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            contents: {
                article: string | null;
                mark: components["schemas"]["RuleMark"];
            } | null;
            /** @description null where the registry has no day in force for the unit: none is presumed */
            due: {
                /** Format: date */
                on: string;
                article: string | null;
                mark: components["schemas"]["RuleMark"];
                overdue: boolean;
            } | null;
            ruleVersions: string[];
            preparedByName: string;
            submittedByName: string | null;
            confirmedByName: string | null;
            nextActs: components["schemas"]["LedgerNextAct"][];
            mayCorrect: boolean;
        };
        AnnualReportFigure: {
            /** @enum {string} */
            figure: "disclosed" | "accepted" | "filed" | "granted" | "assigned-ownership_share" | "assigned-use_right" | "assigned-full_assignment" | "licensed" | "ownership" | "carried" | "written-off";
            texts: {
                "zh-CN": string;
                en: string;
            };
            count: number;
            items: {
                /** @enum {string} */
                kind: "disclosure" | "title" | "application" | "asset";
                /** Format: uuid */
                id: string;
                entryId: string | null;
                /** Format: uuid */
                disclosureId: string;
                name: string;
                /** Format: date */
                on: string;
            }[];
        };
        AnnualReportAct: {
            version: number;
            reason?: string;
        };
        MyAwards: {
            items: components["schemas"]["MyAward"][];
            totals: {
                fen: number;
                paidFen: number;
                debtFen: number;
            };
        };
        MyAward: {
            /** Format: uuid */
            runId: string;
            /** @enum {string} */
            state: "confirmed" | "reversed";
            contractNumber: string;
            achievementTitle: string;
            organisation: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            form: "cash" | "equity";
            grossFen: number;
            deductedFen: number;
            netFen: number;
            poolFen: number;
            share: {
                numerator: number;
                denominator: number;
            };
            fen: number;
            paidFen: number;
            /** @description to be given back */
            debtFen: number;
            /** @description of what is unpaid */
            clocks: components["schemas"]["AwardClock"][];
            explanation: components["schemas"]["AwardExplanation"][];
            payouts: {
                /** Format: date */
                paidOn: string;
                fen: number;
            }[];
            endReason: string | null;
        };
        AwardClock: {
            /** Format: date */
            receivedOn: string;
            fen: number;
            /** @enum {string} */
            status: "eligible" | "expired" | "not_eligible" | "undecided";
            /** @description last day on which it is half-taxed */
            until: string | null;
            texts: {
                "zh-CN": string;
                en: string;
            } | null;
        };
        AwardExplanation: {
            code: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            params: {
                [key: string]: unknown;
            };
        };
        ConcealmentClaims: {
            items: components["schemas"]["ConcealmentClaim"][];
            mayAssert: boolean;
        };
        ConcealmentClaim: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            mediationId: string;
            /** @enum {string} */
            state: "open" | "answered" | "upheld" | "dismissed" | "withdrawn";
            stateTexts: {
                "zh-CN": string;
                en: string;
            };
            version: number;
            article: string;
            achievementTitle: string;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            broker: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            brokerOrganisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "hidden" | "false";
            statement: string;
            evidence: {
                name: string;
                bytes: number;
                sha256: string;
            };
            /** Format: date-time */
            assertedAt: string;
            /** Format: date */
            answerBy: string;
            answer: string | null;
            answeredAt: string | null;
            endedAt: string | null;
            /** @description what was found, or why it was withdrawn */
            endReason: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
        };
        DealNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        ConcealmentAct: {
            version: number;
            /** @description the answer, what was found, or why it is withdrawn */
            reason?: string;
        };
        ContractBrief: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dealId: string;
            number: string;
            /** @enum {string} */
            state: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
            version: number;
            amends: string | null;
            termsNumber: number;
            holder: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            acquirer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            achievementTitle: string;
            effectiveOn: string | null;
            endReason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Contract: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dealId: string;
            number: string;
            /** @enum {string} */
            state: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
            version: number;
            amends: string | null;
            termsNumber: number;
            holder: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            acquirer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            achievementTitle: string;
            effectiveOn: string | null;
            endReason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            heading: {
                title: {
                    "zh-CN": string;
                    en: string;
                };
                kind: {
                    "zh-CN": string;
                    en: string;
                };
            };
            kind: string;
            termsHash: string;
            nextActs: components["schemas"]["DealNextAct"][];
            papers: components["schemas"]["ContractPaper"][];
            preparation: {
                title: {
                    /** Format: uuid */
                    id: string;
                    consents: {
                        key: string;
                        name: string;
                        article: string | null;
                        needed: boolean;
                        given: {
                            /** Format: uuid */
                            paperId: string;
                            /** Format: date-time */
                            recordedAt: string;
                        } | null;
                    }[];
                    blocks: {
                        code: string;
                        texts: {
                            "zh-CN": string;
                            en: string;
                        };
                        article: string | null;
                        of: string[];
                    }[];
                    notes: {
                        code: string;
                        texts: {
                            "zh-CN": string;
                            en: string;
                        };
                        article: string | null;
                        of: string[];
                    }[];
                    firstRefusal: {
                        mayGoOn: boolean;
                        state: string;
                        article: string;
                    } | null;
                } | null;
                pricingAsked: boolean;
                /** @enum {string} */
                level: "office" | "leader" | "meeting";
                amountFen: number;
                /** @description a royalty without a cap */
                openEnded: boolean;
                submittedBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                decisions: components["schemas"]["PriceDecision"][];
                approvals: components["schemas"]["ContractApproval"][];
                mayDecidePrice: boolean;
            } | null;
        };
        ContractPaper: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "valuation" | "no_valuation_decision" | "pricing_result" | "minutes" | "tie_approval" | "owner_consent" | "ethics" | "power_of_attorney" | "delivery" | "evidence" | "acceptance" | "recordal" | "certificate" | "other";
            /** @enum {string} */
            side: "holder" | "acquirer";
            shared: boolean;
            name: string;
            sha256: string;
            bytes: number;
            uploadedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            uploadedAt: string;
            mine: boolean;
        };
        PriceDecision: {
            /** Format: uuid */
            id: string;
            /** @description made for the terms as they stand */
            current: boolean;
            /** @enum {string} */
            mode: "agreement" | "market_listing" | "auction";
            priceText: string;
            fixedFen: number;
            resultReference: string | null;
            resultPaperId: string | null;
            /** @enum {string} */
            valuation: "report" | "decided_not_to";
            /** Format: uuid */
            valuationPaperId: string;
            /** @enum {string} */
            relatedParty: "yes" | "no";
            relatedNote: string | null;
            ties: {
                person: string;
                /** @enum {string} */
                kind: "works_for" | "holds_shares" | "family";
                paperId: string | null;
                approvedUntil: string | null;
            }[];
            /** @enum {string} */
            scope: "unit" | "market";
            noticeId: string | null;
            notice: {
                state: string;
                endsOn: string | null;
                clear: boolean;
                openObjections: number;
            } | null;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            decidedAt: string;
        };
        ContractApproval: {
            /** Format: uuid */
            id: string;
            current: boolean;
            /** @enum {string} */
            outcome: "approved" | "returned";
            /** @enum {string} */
            level: "office" | "leader" | "meeting";
            amountFen: number;
            minutesPaperId: string | null;
            reason: string | null;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            decidedAt: string;
        };
        PriceDecisionInput: {
            version: number;
            /** @enum {string} */
            mode: "agreement" | "market_listing" | "auction";
            /**
             * @description of the market or the auction; none for an agreed price
             * @default null
             */
            resultReference: string | null;
            /** @default null */
            resultPaperId: string | null;
            /** @enum {string} */
            valuation: "report" | "decided_not_to";
            /** Format: uuid */
            valuationPaperId: string;
            /** @enum {string} */
            relatedParty: "yes" | "no" | "unknown";
            /** @default null */
            relatedNote: string | null;
            /** @default [] */
            ties: {
                person: string;
                /** @enum {string} */
                kind: "works_for" | "holds_shares" | "family";
                /** @default null */
                paperId: string | null;
                /** @default null */
                approvedUntil: string | null;
            }[];
            /**
             * @default unit
             * @enum {string}
             */
            scope: "unit" | "market";
        };
        OwnerConsentInput: {
            version: number;
            ownerKey: string;
            /** Format: uuid */
            paperId: string;
        };
        ContractActInput: {
            version: number;
            reason?: string;
            /**
             * @description of the approver
             * @enum {string}
             */
            interest?: "none" | "declared";
            /** Format: uuid */
            minutesPaperId?: string;
        };
        ContractStatistics: {
            /** @enum {string} */
            scope: "organisation" | "region";
            /** @enum {string} */
            by: "year" | "kind" | "field" | "sellerRegion" | "buyerRegion" | "placeRegion" | "industry";
            contracts: number;
            /** @description 合同成交额 in fen, an integer as text */
            contractFen: string;
            technologyFen: string;
            sums: {
                key: string;
                contracts: number;
                contractFen: string;
                technologyFen: string;
            }[];
            inProvince: {
                inPlaceFen: string;
                wholeFen: string;
                unknownFen: string;
            };
            inCity: {
                inPlaceFen: string;
                wholeFen: string;
                unknownFen: string;
            };
        };
        DealBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "declined" | "withdrawn" | "talking" | "agreed" | "abandoned";
            version: number;
            holder: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            acquirer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            /** @enum {string} */
            proposedBy: "holder" | "acquirer";
            achievementId: string | null;
            /** @description an entry that won a challenge; then there is no achievement, and the title is the challenge's */
            award: {
                /** Format: uuid */
                challengeId: string;
                /** Format: uuid */
                entryId: string;
            } | null;
            achievementTitle: string;
            demandId: string | null;
            matchId: string | null;
            foreign: ("no" | "yes" | "unknown") | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: components["schemas"]["DealNextAct"][];
            /** @description made of the accepted terms; a supplement is another contract */
            contract: {
                /** Format: uuid */
                id: string;
                number: string;
                /** @enum {string} */
                state: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
            } | null;
        };
        DealOpening: {
            from: {
                /** @enum {string} */
                kind: "match";
                /** Format: uuid */
                id: string;
            } | {
                /** @enum {string} */
                kind: "achievement";
                /** Format: uuid */
                id: string;
            };
            /** @description what the other side should know before it answers; nothing confidential yet */
            note: string;
            /**
             * @description the acquirer's own answer; left out by the holder
             * @default null
             */
            foreign: ("no" | "yes" | "unknown") | null;
        };
        Deal: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "declined" | "withdrawn" | "talking" | "agreed" | "abandoned";
            version: number;
            holder: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            acquirer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            /** @enum {string} */
            proposedBy: "holder" | "acquirer";
            achievementId: string | null;
            /** @description an entry that won a challenge; then there is no achievement, and the title is the challenge's */
            award: {
                /** Format: uuid */
                challengeId: string;
                /** Format: uuid */
                entryId: string;
            } | null;
            achievementTitle: string;
            demandId: string | null;
            matchId: string | null;
            foreign: ("no" | "yes" | "unknown") | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            nextActs: components["schemas"]["DealNextAct"][];
            /** @description made of the accepted terms; a supplement is another contract */
            contract: {
                /** Format: uuid */
                id: string;
                number: string;
                /** @enum {string} */
                state: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
            } | null;
            note: string;
            proposer: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            endReason: string | null;
            talkBlockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            screen: components["schemas"]["ExportScreen"] | null;
            checks: components["schemas"]["RecipientCheck"][];
            ndas: components["schemas"]["Nda"][];
            mayWrite: boolean;
            mayLook: boolean;
            brokers: components["schemas"]["DealBroker"][];
        };
        ExportScreen: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "not_needed" | "free" | "restricted_permitted" | "restricted_pending" | "prohibited";
            catalogueVersion: string;
            document: string | null;
            reason: string;
            screenedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            screenedAt: string;
        };
        RecipientCheck: {
            /** Format: uuid */
            id: string;
            items: {
                /** @enum {string} */
                item: "credit" | "capacity" | "ownership" | "relations" | "sanctions";
                /** @enum {string} */
                answer: "clear" | "concern" | "unknown";
                evidence: string;
            }[];
            checkedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date */
            checkedOn: string;
            /**
             * Format: date
             * @description signing later needs a new check
             */
            validUntil: string;
            current: boolean;
        };
        Nda: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "offered" | "in_force" | "refused" | "superseded" | "withdrawn";
            version: number;
            text: string;
            sha256: string;
            /** Format: date */
            openUntil: string;
            expired: boolean;
            /** @enum {string} */
            offeredBySide: "holder" | "acquirer";
            offeredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            offeredAt: string;
            signedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            signedAt: string | null;
            endReason: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
        };
        DealBroker: {
            broker: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            brokered: boolean;
            /** @description for the broker's client alone */
            mediationId: string | null;
        };
        DealAct: {
            version: number;
            reason?: string;
            /** @enum {string} */
            foreign?: "no" | "yes" | "unknown";
        };
        DealTimelineItem: {
            /**
             * Format: uuid
             * @description of the audit entry
             */
            id: string;
            auditHash: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "opened" | "moved" | "message" | "check" | "screen" | "nda" | "file" | "file-withdrawn" | "look" | "terms" | "comment" | "contract" | "paper" | "own-paper" | "price-decision" | "owner-consent" | "broker" | "handover" | "milestone-plan" | "milestone" | "demand-to-perform" | "force-majeure" | "contract-dispute" | "contract-ending" | "performance-due" | "royalty" | "payment" | "distribution" | "money-due" | "registration" | "own-registration" | "recordal" | "signatories" | "signature" | "signing";
            side: ("holder" | "acquirer") | null;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            } | null;
            reason: string | null;
            /** @description of a message */
            text: string | null;
            refId: string | null;
            label: string | null;
        };
        DealMessageInput: {
            text: string;
        };
        RecipientCheckInput: {
            items: {
                /** @enum {string} */
                item: "credit" | "capacity" | "ownership" | "relations" | "sanctions";
                /** @enum {string} */
                answer: "clear" | "concern" | "unknown";
                evidence: string;
            }[];
        };
        ExportScreenInput: {
            /** @enum {string} */
            outcome: "not_needed" | "free" | "restricted_permitted" | "restricted_pending" | "prohibited";
            /** Format: date */
            catalogueVersion: string;
            /** @default null */
            document: string | null;
            reason: string;
        };
        ContractDistribution: {
            /** Format: uuid */
            contractId: string;
            /** Format: date */
            today: string;
            /** @enum {string} */
            kind: "transfer" | "licence" | "equity" | "development_commissioned" | "development_cooperative" | "consulting" | "service";
            registered: boolean;
            /** @description confirmed and not distributed yet */
            waiting: {
                /** Format: uuid */
                paymentId: string;
                /** Format: date */
                on: string;
                /** @enum {string} */
                form: "cash" | "equity";
                fen: number;
            }[];
            costs: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "tax" | "upkeep" | "valuation" | "appraisal" | "negotiation" | "development" | "delivery" | "brokerage" | "other";
                /** Format: date */
                on: string;
                fen: number;
                evidence: string;
                publicMoney: boolean;
                usedFen: number;
                reversed: boolean;
                enteredBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
            /** @description in force for the unit; null: the unit enters its own list */
            deductions: {
                deduct: ("cost" | "taxes" | "tax" | "upkeep" | "valuation" | "appraisal" | "negotiation" | "development" | "delivery" | "brokerage" | "other")[];
                article: string | null;
                /** @enum {string} */
                status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            } | null;
            runs: components["schemas"]["DistributionRun"][];
            goingBack: components["schemas"]["GoingBack"][];
            balances: {
                account: string;
                balanceFen: string;
            }[];
            may: {
                enterCost: boolean;
                prepare: boolean;
                pay: boolean;
                goBack: boolean;
            };
        };
        DistributionRun: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            origin: string;
            /** @enum {string} */
            state: "prepared" | "confirmed" | "returned" | "reversed";
            version: number;
            /** Format: date */
            on: string;
            /** @enum {string} */
            kind: "transfer" | "licence" | "equity" | "development_commissioned" | "development_cooperative" | "consulting" | "service";
            /** @enum {string} */
            form: "cash" | "equity";
            /** @enum {string} */
            way: "floor" | "default" | "agreed" | "contract";
            grossFen: number;
            deductedFen: number;
            netFen: number;
            poolFen: number;
            remainder: {
                college: number;
                unit: number;
                team: number;
                office: number;
            };
            document: string;
            rewardShare: {
                numerator: number;
                denominator: number;
            };
            people: {
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mainContributor: boolean;
                share: {
                    numerator: number;
                    denominator: number;
                };
                fen: number;
                paidFen: number;
                /** @description to be given back */
                debtFen: number;
                /** @description of what is unpaid */
                clocks: components["schemas"]["AwardClock"][];
            }[];
            /** @description what is the same for everybody */
            explanation: components["schemas"]["AwardExplanation"][];
            publicity: {
                required: boolean;
                noticeId: string | null;
                state: string;
                endsOn: string | null;
                clear: boolean;
            };
            rules: {
                rule: string;
                versionId: string;
                article: string | null;
                /** @enum {string} */
                status: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
            }[];
            preparedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            preparedAt: string;
            confirmedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            confirmedAt: string | null;
            endReason: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
            mayPay: boolean;
            /** @description in what it departs from the proposal, and why */
            departure: {
                of: ("people" | "shares")[];
                reason: string;
            } | null;
        };
        GoingBack: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            cause: "refund" | "invalidity" | "rescission" | "registration_cancelled";
            /** @enum {string} */
            state: "prepared" | "done" | "returned";
            version: number;
            document: string;
            refunds: {
                /** Format: uuid */
                receiptId: string;
                fen: number;
            }[];
            preparedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            preparedAt: string;
            confirmedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            endReason: string | null;
            debts: {
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                fen: number;
                paidFen: number;
                entitledFen: number;
            }[];
            nextActs: components["schemas"]["DealNextAct"][];
        };
        DistributionProposal: {
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            form: "cash" | "equity";
            /** @enum {string} */
            kind: "transfer" | "licence" | "equity" | "development_commissioned" | "development_cooperative" | "consulting" | "service";
            people: {
                name: string;
                /** @description null: no account is known, somebody has to be chosen */
                account: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                status: "staff" | "student" | "retiree" | "visitor" | "leaver" | "deceased";
                /** @enum {string} */
                taxClass: "resident_employee" | "resident_other" | "non_resident" | "heir" | "unknown";
                unit: string | null;
                /** @enum {string} */
                standing: "staff" | "student" | "retiree" | "external";
                /** @description of the whole reward, as declared; null where several results were disclosed */
                share: {
                    numerator: number;
                    denominator: number;
                } | null;
                mainContributor: boolean;
                inventor: boolean;
                transferStaff: boolean;
                contribution: string;
                sources: {
                    /** Format: uuid */
                    disclosureId: string;
                    /** @enum {string} */
                    list: "recipients" | "inventors";
                    share: {
                        numerator: number;
                        denominator: number;
                    };
                }[];
            }[];
            disclosures: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                achievementId: string;
                title: string;
                unitShare: {
                    numerator: number;
                    denominator: number;
                };
                coOwners: {
                    name: string;
                    share: {
                        numerator: number;
                        denominator: number;
                    };
                }[];
            }[];
            /** @description achievements of the unit without an accepted disclosure: their people are entered by the office */
            undisclosed: {
                /** Format: uuid */
                achievementId: string;
                title: string;
            }[];
            /** @description as in the unit's last decided distribution of this kind; null: there was none */
            split: {
                /** Format: uuid */
                runId: string;
                /** Format: uuid */
                contractId: string;
                contractNumber: string;
                /** Format: date */
                on: string;
                document: string;
                /** Format: date */
                decidedOn: string;
                rewardShare: {
                    numerator: number;
                    denominator: number;
                };
                remainder: {
                    college: {
                        numerator: number;
                        denominator: number;
                    } | null;
                    unit: {
                        numerator: number;
                        denominator: number;
                    } | null;
                    team: {
                        numerator: number;
                        denominator: number;
                    } | null;
                    office: {
                        numerator: number;
                        denominator: number;
                    } | null;
                };
            } | null;
        };
        ConversionCostInput: {
            /** @enum {string} */
            kind: "tax" | "upkeep" | "valuation" | "appraisal" | "negotiation" | "development" | "delivery" | "brokerage" | "other";
            /** Format: date */
            on: string;
            /** @description whole fen */
            fen: number;
            evidence: string;
            /** @description paid from public research money */
            publicMoney: boolean;
        };
        DistributionInput: {
            /**
             * @description money that arrived, or a contribution to capital
             * @default cash
             * @enum {string}
             */
            form: "cash" | "equity";
            /**
             * @description null: everything confirmed and not distributed yet
             * @default null
             */
            paymentIds: string[] | null;
            plan: components["schemas"]["DistributionPlanInput"];
            /**
             * @description the unit's own list, where the registry has none in force
             * @default null
             */
            unitDeductions: {
                document: string;
                list: {
                    deduct: ("cost" | "taxes" | "tax" | "upkeep" | "valuation" | "appraisal" | "negotiation" | "development" | "delivery" | "brokerage" | "other")[];
                    publicResearchMoneyIsCost?: boolean;
                };
            } | null;
            /**
             * @description a firm's own rule or its agreement with the people
             * @default null
             */
            agreement: string | null;
            people: {
                share: {
                    numerator: number;
                    denominator: number;
                };
                mainContributor: boolean;
                inventor: boolean;
                /** @description staff who worked on the conversion; they need not be inventors */
                transferStaff: boolean;
                /** @description what the person did to complete or convert the result */
                contribution: string;
                /** @enum {string} */
                standing: "staff" | "student" | "retiree" | "external";
                /** @enum {string} */
                leaderRank: "none" | "principal" | "other";
                /** Format: uuid */
                accountId: string;
            }[];
            /** @default null */
            leaderDecision: string | null;
            /**
             * @default unknown
             * @enum {string}
             */
            relatedParty: "yes" | "no" | "unknown";
            /** @default null */
            relatedNote: string | null;
            /**
             * @description why it departs from the proposal: from the people of the disclosures, or from the shares of the same rule
             * @default null
             */
            reason: string | null;
        };
        DistributionPlanInput: {
            /** @description kinds of contract for which the rule was made */
            kinds: ("transfer" | "licence" | "equity" | "development_commissioned" | "development_cooperative" | "consulting" | "service")[];
            /** @description the unit's rule, agreement or contract clause */
            document: string;
            /** Format: date */
            decidedOn: string;
            rewardShare: {
                numerator: number;
                denominator: number;
            };
            remainder: {
                /** @default null */
                college: {
                    numerator: number;
                    denominator: number;
                } | null;
                /** @default null */
                unit: {
                    numerator: number;
                    denominator: number;
                } | null;
                /** @default null */
                team: {
                    numerator: number;
                    denominator: number;
                } | null;
                /** @default null */
                office: {
                    numerator: number;
                    denominator: number;
                } | null;
            };
        };
        MoneyActInput: {
            version: number;
            reason?: string;
        };
        AwardPayInput: {
            /** Format: date */
            paidOn: string;
            /**
             * @description null: everybody to whom something is unpaid
             * @default null
             */
            personIds: string[] | null;
            /** @description the awards are accounted for separately (财税〔2018〕58号) */
            separateAccounts: boolean;
            /**
             * @description of finance and tax staff, where no rule in force decides the class
             * @default null
             */
            decision: {
                /** @enum {string} */
                taxClass: "half_taxed" | "fully_taxed";
                document: string;
            } | null;
        };
        GoingBackInput: {
            /** @enum {string} */
            cause: "refund" | "invalidity" | "rescission" | "registration_cancelled";
            document: string;
            /** @default [] */
            refunds: {
                /** Format: uuid */
                receiptId: string;
                /** @description whole fen */
                fen: number;
            }[];
            /**
             * @description for invalidity: what a person found
             * @default null
             */
            ground: ("none" | "bad_faith" | "plainly_unfair") | null;
        };
        AwardRecoveryInput: {
            /** Format: uuid */
            runId: string;
            /** Format: uuid */
            personId: string;
            /** @description whole fen */
            fen: number;
            /** Format: date */
            on: string;
            document: string;
        };
        ContractMoney: {
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            /** Format: date */
            today: string;
            claims: components["schemas"]["MoneyClaim"][];
            owedBackFen: number;
            payments: components["schemas"]["Payment"][];
            statements: components["schemas"]["RoyaltyStatement"][];
            royalties: {
                componentId: string;
                words: {
                    "zh-CN": string;
                    en: string;
                };
                /** @description false before the contract is in effect */
                begun: boolean;
                /** @description the period to report next, from the one that contains the day of effect; null before effect and after the last one */
                next: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    /** Format: date */
                    dueOn: string;
                    /** @description the period has ended */
                    over: boolean;
                    parts: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                    }[];
                } | null;
            }[];
            totals: {
                agreedFen: number;
                confirmedFen: number;
                outstandingFen: number;
                overdueFen: number;
                interestFen: number;
            };
            nextDue: {
                key: string;
                /** Format: date */
                dueOn: string;
                outstandingFen: number;
            } | null;
            may: {
                report: boolean;
                declare: boolean;
            };
        };
        MoneyClaim: {
            key: string;
            componentId: string;
            /** @enum {string} */
            kind: "lump_sum" | "instalment" | "entry_fee" | "royalty" | "minimum_royalty" | "royalty_correction" | "equity" | "overdue_interest";
            amountFen: number;
            dueOn: string | null;
            /** @description the due day moved off a day off; null where the calendar does not reach */
            lastDay: string | null;
            awaits: {
                event: string;
                milestoneId?: string;
            } | null;
            basis: {
                "zh-CN": string;
                en: string;
            };
            confirmedFen: number;
            declaredFen: number;
            creditFen: number;
            outstandingFen: number;
            /** @description room for a further declaration */
            openFen: number;
            /** @enum {string} */
            state: "awaited" | "open" | "overdue" | "paid";
            /** @description null where no rate was agreed or the calendar does not reach */
            interest: {
                fen: number;
                /** Format: date */
                asOf: string;
                spans: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    days: number;
                    outstandingFen: number;
                }[];
            } | null;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            receivableKey: string;
            /** @enum {string} */
            form: "cash" | "equity";
            fen: number;
            refundedFen: number;
            /** Format: date */
            paidOn: string;
            bankReference: string;
            /** @enum {string} */
            state: "declared" | "confirmed" | "disputed" | "withdrawn";
            version: number;
            declaredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            declaredAt: string;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            reason: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
        };
        RoyaltyStatement: {
            /** Format: uuid */
            id: string;
            componentId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @description 0: the statement; from 1: its corrections */
            ordinal: number;
            parts: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                units: number;
                baseFen: number;
            }[];
            statedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            statedOn: string;
            standing: boolean;
            royaltyFen: number;
            topUpFen: number;
            cutByCapFen: number;
            payableFen: number;
            differenceFen: number | null;
            minimumFen: number | null;
            lines: {
                step: number;
                fen: number;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            entries: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                kind: "reversal" | "restatement";
                fen: number;
            }[];
        };
        RoyaltyReportInput: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            parts: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                units: number;
                baseFen: number;
            }[];
            componentId: string;
        };
        PaymentInput: {
            receivableKey: string;
            /** @description whole fen */
            fen: number;
            /** Format: date */
            paidOn: string;
            /** @description number of the bank transfer, or of the entry in the share register */
            bankReference: string;
        };
        MediationBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "offered" | "in_force" | "refused" | "withdrawn" | "ended";
            version: number;
            /** @enum {string} */
            mySide: "broker" | "client";
            broker: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            brokerOrganisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description null: open */
            other: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            achievementId: string;
            achievementTitle: string;
            protectedMonths: number;
            /** Format: date-time */
            offeredAt: string;
            /** @description alerts that nobody settled */
            openAlerts: number;
            /** @description introductions without an answer */
            toConfirm: number;
        };
        MediationInput: {
            /** Format: uuid */
            achievementId: string;
            /** Format: uuid */
            clientId: string;
            /**
             * @description null: the holder where the client is another, else open
             * @default null
             */
            otherId: string | null;
            /**
             * @description a match whose lead is the broker's
             * @default null
             */
            matchId: string | null;
            /**
             * @description a deal of the two that is under way
             * @default null
             */
            dealId: string | null;
            fee: components["schemas"]["MediationFee"];
            /**
             * @description null takes the product's default
             * @default null
             */
            protectedMonths: number | null;
            /** @description relations to either party or to the achievement; null declares that there are none */
            conflict: string | null;
            /**
             * @description own words before the agreed points; null takes the product's text
             * @default null
             */
            text: string | null;
            /** @default null */
            replacesId: string | null;
            /** @description offering signs */
            password: string;
        };
        MediationFee: {
            fee: {
                /** @enum {string} */
                kind: "percentage";
                of: {
                    numerator: number;
                    denominator: number;
                };
                /** @default null */
                capFen: number | null;
            } | {
                /** @enum {string} */
                kind: "fixed";
                fen: number;
                /** @enum {string} */
                accrues: "with_first_payment" | "in_proportion";
            } | {
                /** @enum {string} */
                kind: "silent";
            };
            /** @enum {string} */
            bearer: "client" | "other_party" | "each_half" | "silent";
            /** @default null */
            expensesFen: number | null;
        };
        Mediation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "offered" | "in_force" | "refused" | "withdrawn" | "ended";
            version: number;
            /** @enum {string} */
            mySide: "broker" | "client";
            broker: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            brokerOrganisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description null: open */
            other: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            achievementId: string;
            achievementTitle: string;
            protectedMonths: number;
            /** Format: date-time */
            offeredAt: string;
            /** @description alerts that nobody settled */
            openAlerts: number;
            /** @description introductions without an answer */
            toConfirm: number;
            matchId: string | null;
            dealId: string | null;
            fee: components["schemas"]["MediationFee"];
            conflict: string | null;
            text: string;
            sha256: string;
            replacesId: string | null;
            signedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            signedAt: string | null;
            endedAt: string | null;
            endReason: string | null;
            notices: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            introductions: components["schemas"]["Introduction"][];
            alerts: components["schemas"]["BypassAlert"][];
            deals: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "proposed" | "declined" | "withdrawn" | "talking" | "agreed" | "abandoned";
                /** Format: date-time */
                openedAt: string;
                /** @description the deal comes through the broker */
                brokered: boolean;
            }[];
            due: components["schemas"]["BrokerFeeDue"][];
            nextActs: components["schemas"]["DealNextAct"][];
            mayLog: boolean;
            mayNameDeal: boolean;
        };
        Introduction: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "logged" | "confirmed" | "disputed";
            introduced: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            introducedOn: string;
            /** Format: date */
            protectedUntil: string;
            how: string;
            /** Format: date-time */
            loggedAt: string;
            answeredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            answeredAt: string | null;
            answerReason: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
        };
        BypassAlert: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "raised" | "answered" | "settled";
            version: number;
            /** Format: uuid */
            introductionId: string;
            /** Format: uuid */
            dealId: string;
            /** @enum {string} */
            cause: "agreed" | "in_effect";
            /**
             * Format: date
             * @description when the two agreed, or their contract took effect
             */
            agreedOn: string;
            /** Format: date */
            protectedUntil: string;
            /** Format: date-time */
            raisedAt: string;
            question: {
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                article: string;
            };
            answeredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            answeredAt: string | null;
            answer: string | null;
            settledAt: string | null;
            settlement: string | null;
            nextActs: components["schemas"]["DealNextAct"][];
        };
        BrokerFeeDue: {
            /** @description null: no deal names the broker yet */
            dealId: string | null;
            /** @enum {string} */
            state: "accrued" | "not_effective" | "suspended" | "lost" | "person";
            totalFen: number;
            /** @description agreed necessary expenses, where the deal came to nothing */
            expensesFen: number;
            accruals: {
                paymentId: string;
                /** Format: date */
                on: string;
                fen: number;
                clientFen: number;
                otherFen: number;
            }[];
            explanation: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
            }[];
        };
        MediationAct: {
            version: number;
            /** @description needed to sign */
            password?: string;
            reason?: string;
        };
        BrokeredDeal: {
            /** Format: uuid */
            dealId: string;
        };
        IntroductionInput: {
            /** Format: uuid */
            introducedId: string;
            /** Format: date */
            introducedOn: string;
            /** @description how the two were brought together; nothing confidential */
            how: string;
        };
        IntroductionAnswer: {
            /** @description needed to confirm */
            password?: string;
            reason?: string;
        };
        BypassAct: {
            version: number;
            reason?: string;
        };
        ContractPerformance: {
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            state: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            mayAct: boolean;
            /** Format: date */
            today: string;
            deliveries: {
                key: string;
                item: string;
                /** @enum {string} */
                form: "document" | "drawing" | "software" | "sample" | "know_how" | "training" | "other";
                quantity: string | null;
                dueOn: string | null;
                /** @enum {string} */
                standing: "owed" | "handed_over" | "received" | "accepted";
                lateDays: number;
            }[];
            acceptance: {
                agreed: boolean;
                days: number | null;
            };
            handovers: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "handed_over" | "received" | "accepted" | "refused" | "returned" | "withdrawn";
                items: {
                    key: string;
                    item: string;
                    /** @enum {string} */
                    form: "document" | "drawing" | "software" | "sample" | "know_how" | "training" | "other";
                    quantity: string | null;
                    dueOn: string | null;
                }[];
                /** Format: date */
                handedOn: string;
                paperIds: string[];
                note: string | null;
                receivedOn: string | null;
                /** @description silence is no acceptance */
                acceptBy: string | null;
                acceptedOn: string | null;
                late: boolean;
            }[];
            milestoneIdsOfPrice: string[];
            plans: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "proposed" | "agreed" | "refused" | "withdrawn" | "superseded";
                number: number;
                milestones: {
                    key: string;
                    title: string;
                    /** Format: date */
                    dueOn: string;
                    /** @enum {string} */
                    by: "holder" | "acquirer";
                }[];
                note: string | null;
            }[];
            milestones: {
                key: string;
                title: string;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                by: "holder" | "acquirer";
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "planned" | "submitted" | "sent_back" | "accepted" | "dropped";
                version: number;
                submittedOn: string | null;
                acceptedOn: string | null;
                lateDays: number;
                nextActs: components["schemas"]["DealNextAct"][];
            }[];
            /** @description of a demand made today */
            cureDays: number;
            demands: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "open" | "disputed" | "said_performed" | "performed" | "withdrawn";
                what: string;
                paperIds: string[];
                /** Format: date */
                madeOn: string;
                cureDays: number;
                /** @description null while force majeure stops the clock */
                lastDay: string | null;
                daysLeft: number | null;
                paused: boolean;
                pausedDays: number;
                over: boolean;
                /** @description what keeps whoever demanded from terminating */
                terminateBlockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            }[];
            forceMajeure: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "notified" | "acknowledged" | "contested" | "over" | "withdrawn";
                what: string;
                /** Format: date */
                since: string;
                expectedEnd: string | null;
                paperIds: string[];
                endedOn: string | null;
            }[];
            disputeAgreed: ("court" | "arbitration") | null;
            disputes: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "open" | "settled" | "withdrawn" | "decided";
                /** @enum {string} */
                kind: "negotiation" | "court" | "arbitration";
                subject: string;
                reference: string | null;
                outcome: string | null;
                paperId: string | null;
            }[];
            endings: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                nextActs: components["schemas"]["DealNextAct"][];
                /** @enum {string} */
                state: "proposed" | "effective" | "refused" | "withdrawn" | "overtaken";
                /** @enum {string} */
                kind: "terminate" | "complete" | "rescind";
                /** @enum {string} */
                ground: "agreement" | "demand" | "force_majeure" | "decision";
                groundId: string | null;
                reason: string;
                paperId: string | null;
                reference: string | null;
            }[];
            completeBlockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            happened: {
                /** @enum {string} */
                event: "signing" | "effect" | "delivery" | "acceptance" | "milestone";
                milestoneId?: string;
                /** Format: date */
                on: string;
            }[];
            history: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                thing: "handover" | "milestone-plan" | "milestone" | "demand-to-perform" | "force-majeure" | "contract-dispute" | "contract-ending";
                /** Format: uuid */
                thingId: string;
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                } | null;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                words: string | null;
                paperIds: string[];
                /** Format: date-time */
                at: string;
            }[];
        };
        HandoverInput: {
            itemKeys: string[];
            /** Format: date */
            handedOn: string;
            /**
             * @description papers of the kind delivery
             * @default []
             */
            paperIds: string[];
            /** @default null */
            note: string | null;
            /** @description handing over signs */
            password: string;
        };
        MilestonePlanInput: {
            milestones: {
                /** @description that of the price schedule where a payment hangs on it */
                key: string;
                title: string;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                by: "holder" | "acquirer";
            }[];
            /** @default null */
            note: string | null;
        };
        PerformanceDemandInput: {
            /** @description what is owed and by when */
            what: string;
            /** @default [] */
            paperIds: string[];
        };
        ForceMajeureInput: {
            what: string;
            /** Format: date */
            since: string;
            /** @default null */
            expectedEnd: string | null;
            /**
             * @description proof, papers of the kind evidence
             * @default []
             */
            paperIds: string[];
        };
        ContractDisputeInput: {
            /** @enum {string} */
            kind: "negotiation" | "court" | "arbitration";
            subject: string;
            /** @default null */
            reference: string | null;
        };
        ContractEndingInput: {
            /** @enum {string} */
            kind: "terminate" | "complete" | "rescind";
            /** @enum {string} */
            ground: "agreement" | "demand" | "force_majeure" | "decision";
            /**
             * @description of a demand that was not met
             * @default null
             */
            demandId: string | null;
            reason: string;
            /**
             * @description the decision, a paper of the kind evidence
             * @default null
             */
            paperId: string | null;
            /**
             * @description number of the decision; with it a rescission waits for nobody
             * @default null
             */
            reference: string | null;
            /** @description ending signs */
            password: string;
        };
        PerformanceActInput: {
            version: number;
            /** @description the words that the act needs: a reason, an answer, an outcome */
            reason?: string;
            /** @default [] */
            paperIds: string[];
            /** @description where the act is a signature */
            password?: string;
            /**
             * Format: date
             * @description the day of receipt, or on which force majeure ended
             */
            on?: string;
            reference?: string;
        };
        Recordal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            contractNumber: string;
            achievementTitle: string;
            /** @enum {string} */
            mySide: "holder" | "acquirer";
            other: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            act: "assignment" | "licence";
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
            name: string | null;
            number: string | null;
            /** @enum {string} */
            effect: "registration" | "optional" | "notice";
            /** @enum {string} */
            state: "open" | "recorded" | "dropped";
            stateTexts: {
                "zh-CN": string;
                en: string;
            };
            dueOn: string | null;
            overdue: boolean;
            registerNumber: string | null;
            recordedOn: string | null;
            dropReason: string | null;
        };
        ContractRegistration: {
            /** Format: uuid */
            contractId: string;
            contractNumber: string;
            /** @description null: nobody has begun */
            state: ("draft" | "filed" | "accepted" | "returned" | "refused" | "cancelled") | null;
            /** @description 0 where there is none yet */
            version: number;
            stateTexts: {
                "zh-CN": string;
                en: string;
            } | null;
            certificateNumber: string | null;
            nationalNumber: string | null;
            recognisedOn: string | null;
            certificatePaperId: string | null;
            cancelledOn: string | null;
            pack: {
                /** @enum {string} */
                applicant: "holder" | "acquirer" | "unknown";
                /** @enum {string} */
                kind: "development_commissioned" | "development_cooperative" | "transfer" | "licence" | "consulting" | "service";
                declared: {
                    expectation: ("declared" | "unknown") | null;
                    expectedFen: number | null;
                    technologyFen: number | null;
                    typeFits: ("yes" | "no" | "unknown") | null;
                    elsewhere: ("yes" | "no" | "unknown") | null;
                    field: string | null;
                    industry: string | null;
                    place: string | null;
                };
                missing: {
                    path: string;
                    code: string;
                    article: string | null;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params: {
                        [key: string]: unknown;
                    };
                }[];
                notices: {
                    path: string;
                    code: string;
                    article: string | null;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params: {
                        [key: string]: unknown;
                    };
                }[];
                typeQuestion: {
                    "zh-CN": string;
                    en: string;
                };
                /** @description a royalty without a cap: the expectation is asked */
                openEnded: boolean;
                /** @description items and no rule in force: the technology amount is asked */
                technologyAsked: boolean;
                amounts: {
                    contractFen: number;
                    technologyFen: number;
                    differenceFen: number;
                    /** @enum {string} */
                    basis: "rules" | "declared" | "whole";
                    lines: {
                        /** @enum {string} */
                        what: "agreed" | "beside" | "deducted" | "kept";
                        fen: number;
                        texts: {
                            "zh-CN": string;
                            en: string;
                        };
                    }[];
                } | null;
                /** @description as if filed today; null while the amounts are open */
                clock: {
                    days: number | null;
                    unit: ("working-days" | "natural-days") | null;
                    expert: boolean;
                    dueOn: string | null;
                    open: ("no-rule" | "beyond-calendar") | null;
                    article: string | null;
                    mark: components["schemas"]["RuleMark"] | null;
                } | null;
                /** @description by which the seller applies; null where no rule is in force */
                applyBy: string | null;
                filings: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    /** @enum {string} */
                    channel: "by_hand" | "provincial";
                    /** Format: date */
                    filedOn: string;
                    filedBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    contractFen: number;
                    technologyFen: number;
                    packSha256: string;
                    dueOn: string | null;
                    overdue: boolean;
                    attempts: number;
                    lastFailure: string | null;
                }[];
                tasks: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "change" | "cancellation" | "tax_notice";
                    cause: string;
                    /** Format: uuid */
                    causedBy: string;
                    /** Format: date-time */
                    openedAt: string;
                    doneOn: string | null;
                    paperId: string | null;
                }[];
                /** @description a provincial system is set up */
                provincial: boolean;
                mayWrite: boolean;
                nextActs: components["schemas"]["DealNextAct"][];
            } | null;
        };
        RegistrationDeclaration: {
            /** @description of the registration that was read; 0 where there is none yet */
            version: number;
            /** @default null */
            expectation: ("declared" | "unknown") | null;
            /**
             * @description what a royalty without a cap is expected to come to, in fen
             * @default null
             */
            expectedFen: number | null;
            /**
             * @description in fen; counts only where no rule tells the technology amount apart
             * @default null
             */
            technologyFen: number | null;
            /** @default null */
            typeFits: ("yes" | "no" | "unknown") | null;
            /** @default null */
            elsewhere: ("yes" | "no" | "unknown") | null;
            /** @default null */
            field: string | null;
            /** @default null */
            industry: string | null;
            /** @default null */
            place: string | null;
        };
        RegistrationActInput: {
            version: number;
            reason?: string;
            /**
             * @description of a filing; left out: by hand
             * @enum {string}
             */
            channel?: "by_hand" | "provincial";
            certificateNumber?: string;
            nationalNumber?: string;
            /** Format: date */
            on?: string;
            /** Format: uuid */
            paperId?: string;
        };
        RegistrationTaskInput: {
            /** Format: date */
            on: string;
            /** @default null */
            paperId: string | null;
        };
        ContractRecordals: {
            /** @description null: nothing of this contract is entered in a register */
            act: ("assignment" | "licence") | null;
            mayAdd: boolean;
            items: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                act: "assignment" | "licence";
                /** @enum {string} */
                kind: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
                name: string | null;
                number: string | null;
                /** @enum {string} */
                effect: "registration" | "optional" | "notice";
                /** @enum {string} */
                state: "open" | "recorded" | "dropped";
                stateTexts: {
                    "zh-CN": string;
                    en: string;
                };
                /** @description where the right stands today */
                standing: {
                    "zh-CN": string;
                    en: string;
                };
                article: string | null;
                dueOn: string | null;
                overdue: boolean;
                registerNumber: string | null;
                recordedOn: string | null;
                paperId: string | null;
                dropReason: string | null;
                nextActs: components["schemas"]["DealNextAct"][];
            }[];
        };
        RecordalObjectInput: {
            /** @enum {string} */
            kind: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
            name: string;
            /** @default null */
            number: string | null;
        };
        RecordalActInput: {
            version: number;
            reason?: string;
            registerNumber?: string;
            /** Format: date */
            on?: string;
            /** Format: uuid */
            paperId?: string;
        };
        NdaText: {
            /** @description as it would be signed, in Chinese */
            text: string;
        };
        NdaInput: {
            /**
             * @description own words; null takes the product's text
             * @default null
             */
            text: string | null;
            /** @default 3 */
            years: number;
            /** Format: date */
            openUntil: string;
            /** @description offering signs */
            password: string;
        };
        NdaAct: {
            version: number;
            /** @description needed to sign */
            password?: string;
            reason?: string;
        };
        DataRoom: {
            open: boolean;
            blockedBy: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            openUntil: string | null;
            /** @description there is a private text to read */
            privateText: boolean;
            files: {
                /** Format: uuid */
                id: string;
                name: string;
                bytes: number;
                sha256: string;
                /** @enum {string} */
                side: "holder" | "acquirer";
                uploadedBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** Format: date-time */
                uploadedAt: string;
                mine: boolean;
            }[];
            /** @description who looked at one's own side's things */
            looks: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                side: "holder" | "acquirer";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                what: "private_text" | "file";
                fileName: string | null;
            }[];
        };
        DealPrivateText: {
            text: string;
            reader: string;
            /** Format: date-time */
            at: string;
        };
        Negotiation: {
            latest: number;
            frozen: number | null;
            pending: number | null;
            /** @description the pending version is of the reader's side */
            mine: boolean;
            versions: components["schemas"]["TermsVersionBrief"][];
        };
        TermsVersionBrief: {
            number: number;
            /** @enum {string} */
            kind: "offer" | "counter_offer" | "amendment";
            /** @enum {string} */
            side: "holder" | "acquirer";
            offeredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            offeredAt: string;
            note: string | null;
            hash: string;
            outcome: ("accepted" | "rejected" | "withdrawn") | null;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
        };
        TermsOffer: {
            /** @description the version that was read; 0 for the first offer */
            basedOn: number;
            terms: components["schemas"]["OfferedTerms"];
            /** @default null */
            note: string | null;
        };
        OfferedTerms: {
            /** @enum {string} */
            kind: "development_commissioned" | "development_cooperative" | "transfer" | "licence" | "consulting" | "service";
            title: string;
            /** @default [] */
            parties: {
                id: string;
                /** @enum {string} */
                role: "provider" | "acquirer" | "partner" | "broker";
                name: string;
                /** @default null */
                uscc: string | null;
                /** @enum {string} */
                legalForm: "enterprise" | "public_institution" | "other_legal_person" | "unincorporated_organisation" | "unincorporated_project_group" | "natural_person" | "foreign_organisation";
                /** @default null */
                address: string | null;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                foreignElement: "yes" | "no" | "unknown";
                /** @default null */
                signatory: {
                    name: string;
                    /** @enum {string} */
                    capacity: "legal_representative" | "agent" | "self";
                } | null;
            }[];
            subject: {
                /** @default null */
                what: string | null;
                /** @default [] */
                achievementIds: string[];
                /** @default null */
                knowHow: string | null;
                /** @default null */
                plan: string | null;
                /** @default null */
                place: string | null;
                /** @default null */
                method: string | null;
            };
            /** @default [] */
            patents: {
                /** @default null */
                name: string | null;
                /** @enum {string} */
                kind: "invention" | "utility_model" | "design";
                /** @enum {string} */
                legalStatus: "pending" | "granted";
                /** @default null */
                applicant: string | null;
                /** @default null */
                owner: string | null;
                /** @default null */
                applicationNumber: string | null;
                /** @default null */
                filingDate: string | null;
                /** @default null */
                grantNumber: string | null;
                /** @default null */
                expiryDate: string | null;
            }[];
            /** @default null */
            licence: {
                /** @default null */
                kind: ("exclusive" | "sole" | "ordinary") | null;
                /** @default null */
                sublicence: {
                    allowed: boolean;
                    /** @default null */
                    kind: ("exclusive" | "sole" | "ordinary") | null;
                } | null;
                /**
                 * @description make, use, offer for sale, sell, import; for know-how also who may know it
                 * @default null
                 */
                manner: string | null;
            } | null;
            /** @default null */
            territory: string | null;
            /** @default null */
            fieldOfUse: string | null;
            /**
             * @default {
             *       "from": null,
             *       "until": null
             *     }
             */
            term: {
                /** @default null */
                from: ({
                    /** @enum {string} */
                    kind: "date";
                    /** Format: date */
                    on: string;
                } | {
                    /** @enum {string} */
                    kind: "event";
                    /** @enum {string} */
                    event: "signing" | "recordal" | "first_payment" | "delivery" | "export_permit";
                }) | null;
                /** @default null */
                until: ({
                    /** @enum {string} */
                    kind: "date";
                    /** Format: date */
                    on: string;
                } | {
                    /** @enum {string} */
                    kind: "months";
                    months: number;
                } | {
                    /** @enum {string} */
                    kind: "unlimited";
                }) | null;
            };
            /**
             * @default money
             * @enum {string}
             */
            consideration: "money" | "equity" | "mixed";
            /** @default null */
            price: components["schemas"]["PriceSchedule"] | null;
            /** @default null */
            priceSummary: string | null;
            /** @default [] */
            items: {
                name: string;
                /** @enum {string} */
                kind: "equipment" | "instrument" | "part" | "material" | "other";
                quantity: number;
                /**
                 * @description for the whole quantity
                 * @default null
                 */
                amountFen: number | null;
                /** @default true */
                inPrice: boolean;
                /** @default false */
                subjectMatter: boolean;
            }[];
            /** @default false */
            mixedContent: boolean;
            /** @default null */
            improvements: {
                /** @enum {string} */
                ownership: "maker" | "provider" | "acquirer" | "joint" | "as_written";
                /** @default null */
                providerShare: {
                    numerator: number;
                    denominator: number;
                } | null;
                /** @enum {string} */
                sharing: "none" | "free_mutual" | "free_to_provider" | "free_to_acquirer" | "paid";
                /** @default null */
                noticeDays: number | null;
                /** @default null */
                text: string | null;
            } | null;
            /** @default null */
            results: {
                /** @default null */
                inventionRight: ("provider" | "acquirer" | "joint" | "as_written") | null;
                /** @default null */
                knowHow: ("each" | "provider" | "acquirer" | "joint" | "as_written") | null;
                /** @default null */
                newResults: ("maker" | "provider" | "acquirer" | "joint" | "as_written") | null;
                /** @default null */
                providerShare: {
                    numerator: number;
                    denominator: number;
                } | null;
                /** @default null */
                benefits: string | null;
                /** @default null */
                text: string | null;
            } | null;
            /** @default null */
            acceptance: {
                /** @default null */
                standard: string | null;
                /** @default null */
                method: string | null;
                /** @default null */
                days: number | null;
            } | null;
            /** @default null */
            risk: {
                /** @enum {string} */
                bearer: "provider" | "acquirer" | "shared";
                /** @default null */
                text: string | null;
                /** @default null */
                warnDays: number | null;
            } | null;
            /** @default null */
            confidentiality: {
                scope: string;
                /** @default null */
                years: number | null;
                survives: boolean;
            } | null;
            /** @default null */
            warranty: {
                lawfulHolder: boolean;
                completeAndEffective: boolean;
                /** @default null */
                text: string | null;
            } | null;
            /** @default null */
            annuityPayer: ("provider" | "acquirer") | null;
            /** @default [] */
            deliveries: {
                item: string;
                /** @enum {string} */
                form: "document" | "drawing" | "software" | "sample" | "know_how" | "training" | "other";
                /** @default null */
                quantity: string | null;
                /** @default null */
                dueOn: string | null;
            }[];
            /** @default null */
            guidance: {
                content: string;
                /** @default null */
                personDays: number | null;
                /** @default null */
                place: string | null;
                /** @default null */
                costs: ("provider" | "acquirer") | null;
            } | null;
            /** @default [] */
            definitions: {
                word: string;
                meaning: string;
            }[];
            /** @default [] */
            restrictions: ("improvement" | "competing_technology" | "exploitation" | "tying" | "supply" | "no_challenge")[];
            /**
             * @default {
             *       "funded": "unknown",
             *       "projectNumbers": []
             *     }
             */
            publicFunding: {
                /** @enum {string} */
                funded: "yes" | "no" | "unknown";
                /** @default [] */
                projectNumbers: string[];
            };
            /** @default false */
            ethicsFlag: boolean;
            /** @default null */
            cureDays: number | null;
            /** @default null */
            breach: string | null;
            /** @default null */
            dispute: ({
                /** @enum {string} */
                kind: "court";
                name: string;
                /** @default null */
                level: ("basic" | "intermediate" | "intellectual_property" | "high" | "supreme") | null;
            } | {
                /** @enum {string} */
                kind: "arbitration";
                body: string;
            }) | null;
            /**
             * @default {
             *       "text": "zh",
             *       "name": null,
             *       "chineseCopy": false,
             *       "sameMeaningPromised": false
             *     }
             */
            language: {
                /** @enum {string} */
                text: "zh" | "foreign";
                /** @default null */
                name: string | null;
                /** @default false */
                chineseCopy: boolean;
                /** @default false */
                sameMeaningPromised: boolean;
            };
            /**
             * @default {
             *       "form": null,
             *       "copies": null
             *     }
             */
            signatures: {
                /** @default null */
                form: ("written" | "electronic" | "oral") | null;
                /** @default null */
                copies: number | null;
            };
            /** @default [] */
            freeClauses: {
                heading: string;
                text: string;
            }[];
        };
        PriceSchedule: {
            components: ({
                /** @enum {string} */
                kind: "lump_sum";
                id: string;
                amountFen: number;
                due: {
                    /** @enum {string} */
                    kind: "date";
                    /** Format: date */
                    on: string;
                } | {
                    /** @enum {string} */
                    kind: "after";
                    trigger: {
                        /** @enum {string} */
                        event: "signing" | "effect" | "delivery" | "acceptance";
                    } | {
                        /** @enum {string} */
                        event: "milestone";
                        milestoneId: string;
                    };
                    count: number;
                    /** @enum {string} */
                    unit: "days" | "months";
                };
            } | {
                /** @enum {string} */
                kind: "instalment";
                id: string;
                amountFen: number;
                due: {
                    /** @enum {string} */
                    kind: "date";
                    /** Format: date */
                    on: string;
                } | {
                    /** @enum {string} */
                    kind: "after";
                    trigger: {
                        /** @enum {string} */
                        event: "signing" | "effect" | "delivery" | "acceptance";
                    } | {
                        /** @enum {string} */
                        event: "milestone";
                        milestoneId: string;
                    };
                    count: number;
                    /** @enum {string} */
                    unit: "days" | "months";
                };
            } | {
                /** @enum {string} */
                kind: "entry_fee";
                id: string;
                amountFen: number;
                due: {
                    /** @enum {string} */
                    kind: "date";
                    /** Format: date */
                    on: string;
                } | {
                    /** @enum {string} */
                    kind: "after";
                    trigger: {
                        /** @enum {string} */
                        event: "signing" | "effect" | "delivery" | "acceptance";
                    } | {
                        /** @enum {string} */
                        event: "milestone";
                        milestoneId: string;
                    };
                    count: number;
                    /** @enum {string} */
                    unit: "days" | "months";
                };
            } | {
                /** @enum {string} */
                kind: "royalty";
                id: string;
                /** @enum {string} */
                base: "price" | "added_value" | "profit" | "sales";
                /** @enum {string} */
                form: "fixed" | "rising" | "falling";
                tiers: {
                    /** @enum {string} */
                    by: "none";
                    charge: {
                        /** @enum {string} */
                        kind: "rate";
                        rate: {
                            numerator: number;
                            denominator: number;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "per_unit";
                        fen: number;
                    };
                } | {
                    /** @enum {string} */
                    by: "volume";
                    /** @enum {string} */
                    counted: "over_term" | "per_year";
                    steps: {
                        above: number;
                        /** @default null */
                        upTo: number | null;
                        charge: {
                            /** @enum {string} */
                            kind: "rate";
                            rate: {
                                numerator: number;
                                denominator: number;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "per_unit";
                            fen: number;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    by: "amount";
                    /** @enum {string} */
                    counted: "over_term" | "per_year";
                    steps: {
                        above: number;
                        /** @default null */
                        upTo: number | null;
                        charge: {
                            /** @enum {string} */
                            kind: "rate";
                            rate: {
                                numerator: number;
                                denominator: number;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "per_unit";
                            fen: number;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    by: "date";
                    steps: {
                        /** Format: date */
                        from: string;
                        /** @default null */
                        until: string | null;
                        charge: {
                            /** @enum {string} */
                            kind: "rate";
                            rate: {
                                numerator: number;
                                denominator: number;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "per_unit";
                            fen: number;
                        };
                    }[];
                };
                /** @enum {string} */
                period: "month" | "quarter" | "half_year" | "year";
                /** @description the statement is due so many days after the period ends */
                statementDays: number;
                /** @description the royalty is due so many days after the statement */
                paymentDays: number;
                /** @default null */
                minimumAnnualFen: number | null;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | {
                /** @enum {string} */
                kind: "equity";
                id: string;
                valueFen: number;
                /** @default null */
                valuationId: string | null;
            })[];
            /** @default null */
            inspection: {
                /** @enum {string} */
                by: "payee" | "independent_accountant" | "either";
                noticeDays: number;
                cost: {
                    /** @enum {string} */
                    bearer: "payee" | "payer";
                } | {
                    /** @enum {string} */
                    bearer: "payer_if_understated";
                    above: {
                        numerator: number;
                        denominator: number;
                    };
                };
            } | null;
            /** @default null */
            overdueRatePerDay: {
                numerator: number;
                denominator: number;
            } | null;
            /** @default null */
            totalCapFen: number | null;
            /** @default null */
            statedSumFen: number | null;
        };
        TermsVersion: {
            number: number;
            /** @enum {string} */
            kind: "offer" | "counter_offer" | "amendment";
            /** @enum {string} */
            side: "holder" | "acquirer";
            offeredBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            offeredAt: string;
            note: string | null;
            hash: string;
            outcome: ("accepted" | "rejected" | "withdrawn") | null;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            terms: {
                [key: string]: unknown;
            };
            heading: {
                title: {
                    "zh-CN": string;
                    en: string;
                };
                kind: {
                    "zh-CN": string;
                    en: string;
                };
            };
            clauses: {
                id: string;
                number: number;
                label: {
                    "zh-CN": string;
                    en: string;
                };
                heading: {
                    "zh-CN": string;
                    en: string;
                };
                text: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            findings: components["schemas"]["LintFinding"][];
            mayBeSigned: boolean;
            price: {
                componentId: string | null;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            comments: {
                /** Format: uuid */
                id: string;
                clauseId: string | null;
                /** @enum {string} */
                side: "holder" | "acquirer";
                author: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                text: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        LintFinding: {
            code: string;
            /** @enum {string} */
            severity: "block" | "warning" | "notice";
            article: string | null;
            termPath: string;
            clauseId: string | null;
            texts: {
                "zh-CN": string;
                en: string;
            };
            params: {
                [key: string]: unknown;
            };
        };
        TermsChanges: {
            from: number;
            to: number;
            clauses: {
                id: string;
                /** @enum {string} */
                change: "same" | "added" | "removed" | "changed";
                moved: boolean;
                numberBefore: number | null;
                numberAfter: number | null;
                heading: {
                    "zh-CN": {
                        /** @enum {string} */
                        op: "same" | "added" | "removed";
                        text: string;
                    }[];
                    en: {
                        /** @enum {string} */
                        op: "same" | "added" | "removed";
                        text: string;
                    }[];
                };
                text: {
                    "zh-CN": {
                        /** @enum {string} */
                        op: "same" | "added" | "removed";
                        text: string;
                    }[];
                    en: {
                        /** @enum {string} */
                        op: "same" | "added" | "removed";
                        text: string;
                    }[];
                };
            }[];
        };
        TermsDecision: {
            reason?: string;
        };
        TermsCommentInput: {
            /** @default null */
            clauseId: string | null;
            text: string;
        };
        ContractSigning: {
            /** Format: uuid */
            contractId: string;
            /** @description of the contract */
            version: number;
            sides: {
                holder: {
                    party: string;
                    edition: number;
                    signatories: components["schemas"]["ContractSignatory"][];
                };
                acquirer: {
                    party: string;
                    edition: number;
                    signatories: components["schemas"]["ContractSignatory"][];
                };
            };
            /** @description seals that would block the registration */
            warnings: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            mayName: boolean;
            /** @description people of one's own organisation who may sign */
            candidates: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description for the right-holder while the contract is approved */
            send: {
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            } | null;
            /** @description for a signatory whose signature is missing */
            sign: {
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            } | null;
            mayDecline: boolean;
            mayRecall: boolean;
            /** @description the newest one */
            envelope: components["schemas"]["SigningEnvelope"] | null;
        };
        ContractSignatory: {
            /** Format: uuid */
            id: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            capacity: "legal_representative" | "agent" | "self";
            powerPaperId: string | null;
            powerUntil: string | null;
            /** @enum {string} */
            sealType: "official" | "contract" | "technology_contract" | "none";
            sealName: string | null;
            signedAt: string | null;
            me: boolean;
        };
        SigningEnvelope: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "completed" | "recalled" | "declined" | "lapsed";
            provider: string;
            simulated: boolean;
            documentSha256: string;
            /** @description what a signer has to have seen */
            currentSha256: string;
            contentSha256: string;
            /** Format: date-time */
            expiresAt: string;
            sentBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            sentAt: string;
            closedAt: string | null;
            closeReason: string | null;
            /** Format: uri */
            verificationUrl: string;
        };
        SignatoriesInput: {
            /** @description the edition of one's own list that was read; 0 for the first */
            basedOn: number;
            signatories: {
                /** Format: uuid */
                accountId: string;
                /** @enum {string} */
                capacity: "legal_representative" | "agent" | "self";
                /**
                 * @description a paper of the kind power_of_attorney; an agent needs one
                 * @default null
                 */
                powerPaperId: string | null;
                /**
                 * @description last day of the power of attorney
                 * @default null
                 */
                powerUntil: string | null;
                /** @enum {string} */
                sealType: "official" | "contract" | "technology_contract" | "none";
                /**
                 * @description as it stands on the seal
                 * @default null
                 */
                sealName: string | null;
            }[];
        };
        SendForSignatureInput: {
            version: number;
        };
        SignContractInput: {
            /** @description of the document that the signer saw */
            documentSha256: string;
            password: string;
        };
        ContractSigned: {
            /** Format: uuid */
            contractId: string;
            /** @description of the contract */
            version: number;
            sides: {
                holder: {
                    party: string;
                    edition: number;
                    signatories: components["schemas"]["ContractSignatory"][];
                };
                acquirer: {
                    party: string;
                    edition: number;
                    signatories: components["schemas"]["ContractSignatory"][];
                };
            };
            /** @description seals that would block the registration */
            warnings: {
                path: string;
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            mayName: boolean;
            /** @description people of one's own organisation who may sign */
            candidates: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description for the right-holder while the contract is approved */
            send: {
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            } | null;
            /** @description for a signatory whose signature is missing */
            sign: {
                blockedBy: {
                    path: string;
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                    params?: {
                        [key: string]: unknown;
                    };
                    article?: string;
                }[];
            } | null;
            mayDecline: boolean;
            mayRecall: boolean;
            /** @description the newest one */
            envelope: components["schemas"]["SigningEnvelope"] | null;
            /** @description where the provider asks for the signer's will; null: it is signed */
            goTo: string | null;
        };
        CloseSigningInput: {
            version: number;
            reason: string;
        };
        ContractVerification: {
            code: string;
            contractNumber: string;
            title: string;
            parties: string[];
            /** @enum {string} */
            state: "signing" | "signed" | "terminated" | "rescinded" | "recalled" | "lapsed";
            simulated: boolean;
            provider: string;
            signedAt: string | null;
            signatures: number;
            /** @description of the file with all signatures */
            sha256: string | null;
            /** @description at the foot of every page */
            contentSha256: string;
            effectiveOn: string | null;
        };
        VerifiedFile: {
            /** @enum {string} */
            result: "original" | "incomplete" | "altered" | "another";
            sha256: string;
            simulated: boolean;
            /** @enum {string} */
            state: "signing" | "signed" | "terminated" | "rescinded" | "recalled" | "lapsed";
            /** @description false: the signatures inside could not be checked now, only the hash */
            checked: boolean;
            signatures: {
                number: number;
                signedAt: string | null;
                faults: {
                    code: string;
                    texts: {
                        "zh-CN": string;
                        en: string;
                    };
                }[];
            }[];
            faults: {
                code: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
        };
        ArchivedChallenge: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "open" | "race" | "directed" | "scene";
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            /** @enum {string} */
            outcome: "completed" | "not_completed" | "force_majeure" | "talked" | "all_rejected" | "no_entry" | "withdrawn" | "aborted";
            organiser: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            field: string | null;
            poolFen: number | null;
            /** @description that came in and stood at the deadline */
            entries: number;
            winners: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            endedAt: string;
        };
        ChallengeStatistics: {
            challenges: number;
            kinds: {
                key: string;
                count: number;
            }[];
            states: {
                key: string;
                count: number;
            }[];
            fields: {
                key: string;
                count: number;
            }[];
            years: {
                key: string;
                count: number;
            }[];
            /** @description of challenges whose deadline is past */
            entries: {
                total: number | null;
                mean: number | null;
            };
            success: {
                finished: number;
                completed: number;
                /** @description 0 to 1; null where the group is too small to show */
                share: number | null;
            };
            steps: {
                from: string;
                to: string;
                fromTexts: {
                    "zh-CN": string;
                    en: string;
                };
                toTexts: {
                    "zh-CN": string;
                    en: string;
                };
                cases: number;
                medianDays: number | null;
            }[];
            pool: {
                cases: number;
                /** @description whole, as text */
                fen: string | null;
            };
            refused: {
                total: number | null;
                /** @description 0 to 1; null where the group is too small to show */
                share: number | null;
                reasons: {
                    key: string;
                    count: number;
                    share: number;
                }[];
                /** @description where those who were not chosen lost most */
                criteria: {
                    key: string;
                    count: number;
                }[];
            };
            /** @description smaller groups are not shown */
            least: number;
        };
        FoundPeople: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
        };
        ChallengeEthics: {
            /** @description what makes a review necessary */
            questions: {
                /** Format: uuid */
                ruleVersionId: string;
                article: string | null;
                status: string;
                /** Format: date */
                validFrom: string;
                items: string[];
            };
            /** @description what experts review again */
            list: {
                /** Format: uuid */
                ruleVersionId: string;
                article: string | null;
                status: string;
                /** Format: date */
                validFrom: string;
                items: string[];
            };
            /** @description the challenge itself is marked, so that an opinion is needed */
            flagged: boolean;
            /** @description at the organiser, where the answer is not known */
            askWhom: string[];
            writable: boolean;
            winners: {
                /** Format: uuid */
                entryId: string;
                number: number;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                gaps: ("unanswered" | "list-changed" | "unknown" | "opinion-missing" | "opinion-negative" | "rereview-missing" | "rereview-negative")[];
                screen: {
                    seq: number;
                    questions: components["schemas"]["EthicsQuestions"];
                    listed: components["schemas"]["EthicsListed"];
                    opinion: components["schemas"]["EthicsOpinion"] | null;
                    rereview: components["schemas"]["EthicsOpinion"] | null;
                    /** Format: date-time */
                    answeredAt: string;
                } | null;
            }[];
        };
        EthicsQuestions: {
            /** @enum {string} */
            human: "yes" | "no" | "unknown";
            /** @enum {string} */
            animals: "yes" | "no" | "unknown";
            /** @enum {string} */
            other_risk: "yes" | "no" | "unknown";
            /** @enum {string} */
            by_law: "yes" | "no" | "unknown";
        };
        EthicsListed: {
            /** @enum {string} */
            new_species: "yes" | "no" | "unknown";
            /** @enum {string} */
            chimera: "yes" | "no" | "unknown";
            /** @enum {string} */
            germline: "yes" | "no" | "unknown";
            /** @enum {string} */
            brain_interface: "yes" | "no" | "unknown";
            /** @enum {string} */
            human_machine: "yes" | "no" | "unknown";
            /** @enum {string} */
            opinion_algorithm: "yes" | "no" | "unknown";
            /** @enum {string} */
            autonomous_decision: "yes" | "no" | "unknown";
        };
        EthicsOpinion: {
            body: string;
            number: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            outcome: "approved" | "to_revise" | "rejected";
        };
        EthicsInput: {
            /** Format: uuid */
            entryId: string;
            questions: components["schemas"]["EthicsQuestions"];
            listed: components["schemas"]["EthicsListed"];
            /**
             * @description of the committee
             * @default null
             */
            opinion: components["schemas"]["EthicsOpinion"] | null;
            /**
             * @description of the experts who look again
             * @default null
             */
            rereview: components["schemas"]["EthicsOpinion"] | null;
        };
        ChallengePublicityView: {
            title: {
                "zh-CN": string;
                en: string;
            };
            /** @description what is shown, or would be */
            facts: {
                label: {
                    "zh-CN": string;
                    en: string;
                };
                value: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            notice: {
                /** Format: uuid */
                noticeId: string;
                state: string;
                endsOn: string | null;
                clear: boolean;
                openObjections: number;
            } | null;
        };
        ChallengePublicity: {
            version: number;
            /**
             * @description is the organiser, or somebody related to it, behind a team that is to win; unknown is refused
             * @enum {string}
             */
            relatedParty: "yes" | "no" | "unknown";
            /** @default null */
            relatedPartyNote: string | null;
        };
        Challenge: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            version: number;
            /** @enum {string} */
            kind: "open" | "race" | "directed" | "scene";
            title: string;
            organiser: components["schemas"]["ChallengeOrganiser"];
            field: string | null;
            region: string | null;
            /** @enum {string} */
            regime: "national" | "province" | "district" | "firm";
            poolFen: number | null;
            questionsUntil: string | null;
            entriesUntil: string | null;
            judgedBy: string | null;
            edition: number;
            openedAt: string | null;
            submittedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description of the edition in force */
            content: components["schemas"]["ChallengeContent"];
            /** @description a directed challenge whose content is for the invited organisations only */
            withheld: boolean;
            endedAt: string | null;
            stateReason: string | null;
            followers: number;
            following: boolean;
            questions: number;
            keepers: {
                named: number;
                ready: number;
                needed: number;
            };
            /** @description one of its keepers */
            keeps: boolean;
            editable: boolean;
            amendable: boolean;
            /** @description may answer questions */
            answers: boolean;
            /** @description may ask now */
            asks: boolean;
            nextActs: components["schemas"]["ChallengeNextAct"][];
            /** Format: uuid */
            authorId?: string;
            submittedBy?: string | null;
            reviewedBy?: string | null;
            /** Format: date-time */
            createdAt?: string;
        };
        ChallengeOrganiser: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ChallengeContent: {
            /** @enum {string} */
            kind: "open" | "race" | "directed" | "scene";
            title: string;
            /** @default null */
            problem: string | null;
            /** @default [] */
            targets: {
                name: string;
                value: string;
                /** @default null */
                unit: string | null;
            }[];
            /** @default null */
            field: string | null;
            /** @default null */
            region: string | null;
            /**
             * @default firm
             * @enum {string}
             */
            regime: "national" | "province" | "district" | "firm";
            /** @default [] */
            eligibility: {
                /** @enum {string} */
                kind: "qualification" | "region" | "organisation_type" | "age" | "degree" | "title" | "sales_history" | "other";
                text: string;
            }[];
            /** @default [] */
            criteria: {
                id: string;
                name: string;
                weight: {
                    numerator: number;
                    denominator: number;
                };
                /** @default null */
                guide: string | null;
            }[];
            /** @default null */
            poolFen: number | null;
            /** @default [] */
            stages: {
                id: string;
                title: string;
                fen: number;
                /**
                 * @description what shows that it is reached
                 * @default null
                 */
                evidence: string | null;
            }[];
            /** @default null */
            lanes: {
                count: number;
                startShare: {
                    numerator: number;
                    denominator: number;
                };
            } | null;
            /** @default [] */
            invited: string[];
            /**
             * @default {
             *       "owner": "to_be_decided",
             *       "use": null,
             *       "secrecy": null
             *     }
             */
            ip: {
                /**
                 * @default to_be_decided
                 * @enum {string}
                 */
                owner: "organiser" | "team" | "joint" | "to_be_decided";
                /** @default null */
                use: string | null;
                /** @default null */
                secrecy: string | null;
            };
            /** @default null */
            endUser: string | null;
            /** @default null */
            insurance: {
                insurer: string;
                policyNumber: string;
                /** @description the insured event */
                event: string;
                /** Format: date */
                until: string;
            } | null;
            /** @default null */
            publicFunds: {
                inPlaceFen: number;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                otherSupport: "yes" | "no" | "unknown";
            } | null;
            /** @default false */
            ethicsFlag: boolean;
            /** @default null */
            questionsUntil: string | null;
            /** @default null */
            entriesUntil: string | null;
            /** @default null */
            judgedBy: string | null;
        };
        ChallengeNextAct: {
            act: string;
            texts: {
                "zh-CN": string;
                en: string;
            };
            to: string;
            needsReason: boolean;
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
        };
        ChallengeResults: {
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            round: number;
            /** Format: date-time */
            concludedAt: string;
            public: boolean;
            experts: number;
            /** @description entries that were opened */
            opened: number;
            /** @description decisions that fell, and why */
            voided: {
                round: number;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                cause: "objection" | "winner_gave_up";
            }[];
            notice: {
                /** Format: uuid */
                noticeId: string;
                state: string;
                endsOn: string | null;
                clear: boolean;
            } | null;
            criteria: {
                id: string;
                name: string;
                weight: {
                    numerator: number;
                    denominator: number;
                };
            }[];
            /** @description the ranked first, in their order */
            entries: {
                /** @description for its team and the organiser */
                entryId: string | null;
                number: number;
                /** @enum {string} */
                state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
                mine: boolean;
                rank: number | null;
                winner: boolean;
                /** @description won and gave up, while others go on */
                gaveUp: boolean;
                score: components["schemas"]["ChallengeScore"] | null;
                lowest: components["schemas"]["ChallengeScore"] | null;
                highest: components["schemas"]["ChallengeScore"] | null;
                calibrated: number | null;
                means: {
                    criterion: string;
                    mean: components["schemas"]["ChallengeScore"];
                }[];
                /** @description of winners; of all for the organiser */
                organisations: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    lead: boolean;
                }[] | null;
                /** @description for its team and the organiser */
                whyNot: string | null;
                /** @description the criterion that cost most; as whyNot */
                weakest: string | null;
            }[];
        };
        /** @description exact, and as a number */
        ChallengeScore: {
            numerator: string;
            denominator: string;
            value: number;
        };
        ChallengeHistory: {
            items: {
                act: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                /** Format: date-time */
                at: string;
                from: string | null;
                to: string | null;
                /** @enum {string} */
                role: "organiser" | "reviewer" | "keeper" | "system" | "other";
                /** @description for the organiser */
                who: string | null;
                /** @description for the organiser */
                reason: string | null;
            }[];
        };
        ExcludableEntries: {
            items: {
                /** Format: uuid */
                entryId: string;
                number: number;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
        };
        EntryExclusion: {
            /** @description of the challenge */
            version: number;
            /** @description for the team, and the organiser */
            reason: string;
        };
        EntryFeedback: {
            /** @description of the own organisation, that were decided on */
            entries: number;
            reasons: {
                key: string;
                count: number;
            }[];
            criteria: {
                name: string;
                count: number;
            }[];
            items: {
                /** Format: uuid */
                entryId: string;
                /** Format: uuid */
                challengeId: string;
                title: string;
                number: number;
                /** @enum {string} */
                state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
                /** @enum {string} */
                reason: "fault" | "eligibility" | "criteria" | "objection" | "unreadable" | "lost";
                faults: string[];
                weakest: string | null;
                rank: number | null;
                /** @description how many were ranked */
                ranked: number | null;
                whyNot: string | null;
                decidedAt: string | null;
            }[];
        };
        ChallengeBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            version: number;
            /** @enum {string} */
            kind: "open" | "race" | "directed" | "scene";
            title: string;
            organiser: components["schemas"]["ChallengeOrganiser"];
            field: string | null;
            region: string | null;
            /** @enum {string} */
            regime: "national" | "province" | "district" | "firm";
            poolFen: number | null;
            questionsUntil: string | null;
            entriesUntil: string | null;
            judgedBy: string | null;
            edition: number;
            openedAt: string | null;
            submittedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ChallengeDraft: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            content: components["schemas"]["ChallengeContent"];
        };
        ChallengeUpdate: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            content: components["schemas"]["ChallengeContent"];
            version: number;
        };
        ChallengeAct: {
            version: number;
            reason?: string;
        };
        ChallengeAmendment: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            content: components["schemas"]["ChallengeContent"];
            version: number;
            /** @description public, with the edition */
            reason: string;
        };
        ChallengeEditions: {
            items: components["schemas"]["ChallengeEditionBrief"][];
        };
        ChallengeEditionBrief: {
            edition: number;
            /** @description SHA-256, hex */
            sha256: string;
            reason: string | null;
            /** @description the clock started anew */
            restarts: boolean;
            changed: string[];
            /** Format: date-time */
            openedAt: string;
        };
        ChallengeEdition: {
            edition: number;
            /** @description SHA-256, hex */
            sha256: string;
            reason: string | null;
            /** @description the clock started anew */
            restarts: boolean;
            changed: string[];
            /** Format: date-time */
            openedAt: string;
            content: components["schemas"]["ChallengeContent"];
            /** @description the canonical JSON (RFC 8785) of which sha256 is the hash */
            canonical: string;
        };
        ChallengeFollowing: {
            following: boolean;
            followers: number;
        };
        ChallengeInvitations: {
            items: components["schemas"]["ChallengeInvitation"][];
            /** @description teams of earlier challenges that were told; for the organiser */
            pastTeams: number;
            comparedAt: string | null;
        };
        ChallengeInvitation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ground: "achievement" | "past_entry" | "named";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            achievement: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            level: number | null;
            score: number | null;
            reasons: {
                code: string;
                /** @enum {string} */
                side: "for" | "against" | "open";
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            /** Format: date-time */
            invitedAt: string;
            declinedAt: string | null;
            declineReason: ("too_early" | "benefit_unclear" | "route_unclear" | "description_unclear" | "price" | "already_solved" | "wrong_field" | "other") | null;
            declineComment: string | null;
            mine: boolean;
        };
        ChallengeInvitationDecline: {
            /** @enum {string} */
            reason: "too_early" | "benefit_unclear" | "route_unclear" | "description_unclear" | "price" | "already_solved" | "wrong_field" | "other";
            /** @default null */
            comment: string | null;
        };
        ChallengeKeepersView: {
            /** Format: uuid */
            challengeId: string;
            title: string;
            /** @description for the organiser */
            version: number | null;
            needed: number;
            fixed: boolean;
            /** @enum {string} */
            mine: "none" | "named" | "ready";
            items: {
                organisation: components["schemas"]["ChallengeOrganiser"];
                publicKey: string | null;
                fingerprint: string | null;
                madeAt: string | null;
                /** Format: uuid */
                accountId?: string;
                name?: string | null;
            }[];
        };
        ChallengeKeepers: {
            version: number;
            accounts: string[];
            /** @description how many together open the entries */
            needed: number;
        };
        ChallengeKeeperKey: {
            /** @description P-256, SPKI as DER in base64; the private key never leaves the keeper */
            publicKey: string;
        };
        EntryMembers: {
            /** @description without the lead; empty where nobody was asked */
            items: components["schemas"]["EntryMember"][];
        };
        EntryMember: {
            organisation: components["schemas"]["ChallengeOrganiser"];
            /** @enum {string} */
            state: "asked" | "confirmed" | "denied";
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description the last day; after it the organiser may refuse the entry for want of an answer
             */
            answerBy: string;
            answeredAt: string | null;
            /** @description of a denial */
            reason: string | null;
            /** @description its time is over without an answer */
            overdue: boolean;
        };
        JudgingAct: {
            version: number;
            reason?: string;
        };
        MemberRequest: {
            /** Format: uuid */
            entryId: string;
            challenge: {
                /** Format: uuid */
                id: string;
                title: string;
                /** @enum {string} */
                state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            };
            lead: components["schemas"]["ChallengeOrganiser"];
            /** @description of what the team is paid */
            share: {
                numerator: number;
                denominator: number;
            } | null;
            /** @enum {string} */
            state: "asked" | "confirmed" | "denied";
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description the last day; after it the organiser may refuse the entry for want of an answer
             */
            answerBy: string;
            answeredAt: string | null;
            /** @description of a denial */
            reason: string | null;
            version: number;
            /** @description empty once the entry is decided on */
            nextActs: components["schemas"]["ChallengeNextAct"][];
        };
        ChallengeMilestone: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            challengeId: string;
            challengeTitle: string;
            /** Format: uuid */
            entryId: string;
            /** Format: uuid */
            contractId: string;
            key: string;
            title: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "unplanned" | "planned" | "submitted" | "sent_back" | "accepted" | "dropped";
            submittedOn: string | null;
            acceptedOn: string | null;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            organiser: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            mySide: "team" | "organiser" | "member";
        };
        AwardContractInput: {
            version: number;
            /** Format: uuid */
            entryId: string;
            /**
             * @description the organiser's own answer: whether it, who controls it, or who would use the result is foreign
             * @enum {string}
             */
            foreign: "no" | "yes" | "unknown";
        };
        AwardContract: {
            /** Format: uuid */
            dealId: string;
            /** Format: uuid */
            entryId: string;
        };
        ChallengeBoard: {
            /** Format: uuid */
            challengeId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            race: boolean;
            /** Format: date */
            today: string;
            /** @description for the organiser and reviewers */
            pool: {
                poolFen: number;
                paidFen: number;
                dueFen: number;
                openFen: number;
                refundFen: number;
            } | null;
            lanes: {
                /** Format: uuid */
                entryId: string;
                entryVersion: number;
                number: number;
                /** @enum {string} */
                state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mine: boolean;
                whyNot: string | null;
                dealId: string | null;
                dealState: string | null;
                contract: {
                    /** Format: uuid */
                    id: string;
                    number: string;
                    state: string;
                    effectiveOn: string | null;
                    endReason: string | null;
                } | null;
                start: {
                    /** @description null where no payment hangs on it */
                    fen: number | null;
                    /** @enum {string} */
                    payment: "none" | "awaited" | "due" | "part" | "paid";
                    paymentDueOn: string | null;
                    /** @description confirmed, less what went back */
                    paidFen: number;
                } | null;
                items: {
                    /** @description null where no payment hangs on it */
                    fen: number | null;
                    /** @enum {string} */
                    payment: "none" | "awaited" | "due" | "part" | "paid";
                    paymentDueOn: string | null;
                    /** @description confirmed, less what went back */
                    paidFen: number;
                    milestoneId: string | null;
                    key: string;
                    title: string;
                    /** @description no payment hangs on it */
                    gate: boolean;
                    dueOn: string | null;
                    /** @enum {string} */
                    state: "unplanned" | "planned" | "submitted" | "sent_back" | "accepted" | "dropped";
                    submittedOn: string | null;
                    acceptedOn: string | null;
                    lateDays: number;
                    missed: boolean;
                    evidence: {
                        /** Format: uuid */
                        paperId: string;
                        name: string;
                        sha256: string;
                    }[];
                }[];
                mayContract: boolean;
                mayEliminate: boolean;
            }[];
        };
        LaneElimination: {
            /** @description of the entry */
            version: number;
            /** @description for the team */
            reason: string;
            /**
             * @description the gate that was sent back or missed; null where the contract of the lane was ended
             * @default null
             */
            milestoneId: string | null;
        };
        EndUserInput: {
            version: number;
            /** Format: uuid */
            accountId: string;
        };
        ChallengeAcceptance: {
            /** Format: uuid */
            challengeId: string;
            title: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            /** @description as the challenge says it */
            endUser: string | null;
            person: {
                /** Format: uuid */
                accountId: string;
                name: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            } | null;
            mine: boolean;
            mayName: boolean;
            /** @description what keeps it from being accepted */
            blockedBy: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
                params: {
                    [key: string]: unknown;
                };
                article?: string;
            }[];
            stages: {
                id: string;
                title: string;
                accepted: boolean;
            }[];
            signed: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                outcome: "accepted" | "refused";
                opinion: string;
                sha256: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        AcceptanceInput: {
            version: number;
            /**
             * @default accepted
             * @enum {string}
             */
            outcome: "accepted" | "refused";
            opinion: string;
            /** @description signs */
            password: string;
        };
        ChallengeSettlement: {
            /** Format: uuid */
            challengeId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            poolFen: number;
            owedFen: number;
            paidFen: number;
            refundFen: number;
            /** @enum {string} */
            refundTo: "organiser" | "public_funds";
            lines: {
                /** Format: uuid */
                entryId: string;
                number: number;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                part: "start" | "stage";
                id: string;
                title: string | null;
                owedFen: number;
                paidFen: number;
                /** @description why it differs; `contract_settled` where the ended contract settled less than the edition owes */
                why: ("unpaid" | "overpaid" | "not_owed" | "contract_settled") | null;
                /** @description empty where the shares are not whole */
                members: {
                    /** Format: uuid */
                    organisationId: string;
                    name: string;
                    fen: number;
                }[];
            }[];
            /** @description entries whose contract has to end first */
            running: string[];
            addsUp: boolean;
            maySettle: boolean;
            /** @description false where only one's own lane is shown */
            whole: boolean;
            /** @description what was paid, less what went back, since it was frozen; null before that and where only one's own lane is shown */
            correctionFen: number | null;
            settled: {
                sha256: string;
                canonical: string | null;
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        ChallengeSettlementInput: {
            version: number;
        };
        ChallengeEvaluation: {
            /** Format: uuid */
            challengeId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            mayWrite: boolean;
            evaluation: {
                /** @description each target of the challenge, as it was measured */
                goals: {
                    name: string;
                    measured: string;
                    /** @enum {string} */
                    reached: "yes" | "partly" | "no";
                }[];
                /** @enum {string} */
                inProduction: "yes" | "no" | "planned";
                /** @default null */
                salesFen: number | null;
                /** @default null */
                savingsFen: number | null;
                /** @description of the end user or experts */
                words: string;
                lessons: string;
                public: boolean;
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        ChallengeEvaluationInput: {
            version: number;
            /** @description each target of the challenge, as it was measured */
            goals: {
                name: string;
                measured: string;
                /** @enum {string} */
                reached: "yes" | "partly" | "no";
            }[];
            /** @enum {string} */
            inProduction: "yes" | "no" | "planned";
            /** @default null */
            salesFen: number | null;
            /** @default null */
            savingsFen: number | null;
            /** @description of the end user or experts */
            words: string;
            lessons: string;
            public: boolean;
        };
        ChallengeQuestion: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            askedAt: string;
            mine: boolean;
            answers: {
                /** Format: uuid */
                id: string;
                /** @description 1 is the answer, the rest supplement it */
                seq: number;
                text: string;
                /** Format: date-time */
                answeredAt: string;
            }[];
        };
        ChallengeWords: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            text: string;
        };
        EntryInput: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            /** @default null */
            sealed: components["schemas"]["SealedPackage"] | null;
            /** @default null */
            proposal: components["schemas"]["SceneProposal"] | null;
            /**
             * @description SHA-256 of encrypted files that were handed in before
             * @default []
             */
            files: string[];
        };
        SealedPackage: {
            header: {
                /** @enum {string} */
                format: "luqiao-sealed-entry-1";
                /** Format: uuid */
                challengeId: string;
                /** Format: uuid */
                entryId: string;
                /** Format: uuid */
                organisationId: string;
                edition: number;
                needed: number;
            };
            /** Format: base64 */
            iv: string;
            /** Format: base64 */
            content: string;
            /** @description of the nonce and the content, as they are encrypted */
            contentSha256: string;
            parts: {
                /** @description SHA-256 of the public key (SPKI), hex */
                keeper: string;
                /**
                 * Format: base64
                 * @description public key of the sender for this part, raw P-256 point
                 */
                ephemeral: string;
                /** Format: base64 */
                iv: string;
                /** Format: base64 */
                sealed: string;
                /** @description of the part itself */
                sha256: string;
            }[];
        };
        SceneProposal: {
            title: string;
            hypothesis: string;
            rationale: string;
            plan: string;
            expertise: string;
            trl: number;
            /** @default [] */
            evidence: {
                what: string;
                /**
                 * @description of the encrypted file that is handed in beside the entry
                 * @default null
                 */
                sha256: string | null;
                /**
                 * @description of the file itself
                 * @default null
                 */
                bytes: number | null;
                /** @default null */
                key: string | null;
                /** @default null */
                iv: string | null;
                /** @default null */
                name: string | null;
            }[];
            members: {
                /** Format: uuid */
                organisationId: string;
                name: string;
                /** @description of what the team is paid */
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @description what it does */
                part: string;
            }[];
            people: {
                name: string;
                /** Format: uuid */
                organisationId: string;
                role: string;
            }[];
            /**
             * @default {
             *       "totalFen": 0,
             *       "uses": []
             *     }
             */
            budget: {
                totalFen: number;
                /** @default [] */
                uses: {
                    /** @enum {string} */
                    use: "equipment" | "materials" | "testing" | "labour" | "travel" | "outsourcing" | "publication" | "management" | "other" | "personal_consumption" | "fines" | "donation" | "investment" | "debt" | "gifts";
                    fen: number;
                    /** @default null */
                    note: string | null;
                }[];
            };
            /**
             * @default {
             *       "text": "场景对接，未立军令状 (a scene: nothing is pledged)",
             *       "signedBy": "—"
             *     }
             */
            pledge: {
                text: string;
                signedBy: string;
            };
        };
        EntryReceipt: {
            /** Format: uuid */
            challengeId: string;
            sequence: number;
            /** Format: uuid */
            entryId: string;
            edition: number;
            /** @description of the canonical package (RFC 8785); of a scene, of the canonical proposal */
            packageSha256: string;
            /** @description by the database's clock, UTC, with microseconds */
            receivedAt: string;
            previous: string | null;
            sha256: string;
            /** @description Ed25519 (RFC 8032), base64 */
            signature: string;
            /** @description of the signature, SPKI in base64 */
            publicKey: string;
        };
        EntryBrief: {
            number: number;
            /** @enum {string} */
            state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
            /** Format: date-time */
            receivedAt: string;
            mine: boolean;
            /** Format: uuid */
            id?: string;
            version?: number;
            edition?: number;
            organisation?: components["schemas"]["ChallengeOrganiser"];
            title?: string | null;
            openedAt?: string | null;
            faults?: number;
        };
        Entry: {
            number: number;
            /** @enum {string} */
            state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
            /** Format: date-time */
            receivedAt: string;
            mine: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            edition: number;
            organisation: components["schemas"]["ChallengeOrganiser"];
            title: string | null;
            openedAt: string | null;
            /** Format: uuid */
            challengeId: string;
            proposal: components["schemas"]["Proposal"] | null;
            files: string[];
            /** @description what the opened proposal breaks, or why it could not be opened */
            faults: {
                code: string;
                path: string;
                texts: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
            whyNot: string | null;
            receipt: components["schemas"]["EntryReceipt"] | null;
            nextActs: components["schemas"]["ChallengeNextAct"][];
        };
        Proposal: {
            title: string;
            hypothesis: string;
            rationale: string;
            plan: string;
            expertise: string;
            trl: number;
            /** @default [] */
            evidence: {
                what: string;
                /**
                 * @description of the encrypted file that is handed in beside the entry
                 * @default null
                 */
                sha256: string | null;
                /**
                 * @description of the file itself
                 * @default null
                 */
                bytes: number | null;
                /** @default null */
                key: string | null;
                /** @default null */
                iv: string | null;
                /** @default null */
                name: string | null;
            }[];
            members: {
                /** Format: uuid */
                organisationId: string;
                name: string;
                /** @description of what the team is paid */
                share: {
                    numerator: number;
                    denominator: number;
                };
                /** @description what it does */
                part: string;
            }[];
            people: {
                name: string;
                /** Format: uuid */
                organisationId: string;
                role: string;
            }[];
            budget: {
                totalFen: number;
                /** @default [] */
                uses: {
                    /** @enum {string} */
                    use: "equipment" | "materials" | "testing" | "labour" | "travel" | "outsourcing" | "publication" | "management" | "other" | "personal_consumption" | "fines" | "donation" | "investment" | "debt" | "gifts";
                    fen: number;
                    /** @default null */
                    note: string | null;
                }[];
            };
            pledge: {
                text: string;
                signedBy: string;
            };
        };
        EntryAct: {
            version: number;
            reason?: string;
        };
        EntryFile: {
            sha256: string;
            bytes: number;
        };
        EntryReceipts: {
            closed: boolean;
            /** @description how many stand: before the deadline for the organiser alone */
            received: number | null;
            /** @description everybody's once it is closed, before that one's own */
            items: components["schemas"]["EntryReceipt"][];
            nextCursor: string | null;
        };
        ChallengeOpening: {
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            needed: number;
            counts: {
                sealed: number;
                opened: number;
                spoiled: number;
            };
            keepers: {
                organisation: components["schemas"]["ChallengeOrganiser"];
                fingerprint: string;
                /** @description parts */
                handedIn: number;
                unopenable: number;
                lastAt: string | null;
            }[];
            mine: {
                fingerprint: string;
                /** @description parts that one has not handed in */
                left: number;
            } | null;
        };
        SealedForKeeper: {
            /** Format: uuid */
            entryId: string;
            number: number;
            header: {
                /** @enum {string} */
                format: "luqiao-sealed-entry-1";
                /** Format: uuid */
                challengeId: string;
                /** Format: uuid */
                entryId: string;
                /** Format: uuid */
                organisationId: string;
                edition: number;
                needed: number;
            };
            part: {
                /** @description SHA-256 of the public key (SPKI), hex */
                keeper: string;
                /**
                 * Format: base64
                 * @description public key of the sender for this part, raw P-256 point
                 */
                ephemeral: string;
                /** Format: base64 */
                iv: string;
                /** Format: base64 */
                sealed: string;
                /** @description of the part itself */
                sha256: string;
            };
        };
        OpenedParts: {
            parts: {
                /** Format: uuid */
                entryId: string;
                /** @description base64; null: sealed so that the keeper cannot open it */
                part: string | null;
            }[];
        };
        HandedIn: {
            /** @enum {string} */
            state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
            needed: number;
            counts: {
                sealed: number;
                opened: number;
                spoiled: number;
            };
            keepers: {
                organisation: components["schemas"]["ChallengeOrganiser"];
                fingerprint: string;
                /** @description parts */
                handedIn: number;
                unopenable: number;
                lastAt: string | null;
            }[];
            mine: {
                fingerprint: string;
                /** @description parts that one has not handed in */
                left: number;
            } | null;
            /** @description parts that were new */
            taken: number;
            openedNow: number;
        };
        OwnEntry: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "received" | "replaced" | "outdated" | "spoiled" | "withdrawn" | "opened" | "ineligible" | "eligible" | "not_chosen" | "chosen" | "excluded" | "eliminated" | "failed" | "completed";
            version: number;
            edition: number;
            /** Format: date-time */
            receivedAt: string;
            title: string | null;
            challenge: {
                /** Format: uuid */
                id: string;
                title: string;
                /** @enum {string} */
                state: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
                entriesUntil: string | null;
            };
        };
        Examination: {
            items: {
                /** Format: uuid */
                entryId: string;
                number: number;
                state: string;
                version: number;
                title: string;
                organisation: components["schemas"]["ChallengeOrganiser"];
                members: number;
                faults: string[];
                whyNot: string | null;
                talks: number;
                declined: boolean;
                /** @description those of the faults that no reason makes good: it can only be refused */
                inadmissible: string[];
                memberAnswers: components["schemas"]["EntryMember"][];
                /** @description members that have not confirmed; with any it is not admitted */
                unconfirmed: number;
                /** @description may decide on its eligibility */
                decides: boolean;
            }[];
        };
        EligibilityInput: {
            version: number;
            /** @enum {string} */
            decision: "admit" | "refuse";
            /**
             * @description of a refusal, for the team; or why a proposal with faults is admitted
             * @default null
             */
            reason: string | null;
            /** @default null */
            basis: ({
                /** @enum {string} */
                kind: "eligibility";
                /** @description place in the published list, from 0 */
                item: number;
            } | {
                /** @enum {string} */
                kind: "fault";
                code: string;
            } | {
                /** @enum {string} */
                kind: "member";
                /**
                 * Format: uuid
                 * @description of a member that denied, or did not answer in its time
                 */
                organisationId: string;
            }) | null;
        };
        ExaminedEntry: {
            /** Format: uuid */
            entryId: string;
            state: string;
            version: number;
            whyNot: string | null;
        };
        EntryTalks: {
            items: components["schemas"]["EntryTalk"][];
            /** @description may add a remark */
            remarks: boolean;
        };
        EntryTalk: {
            /** Format: uuid */
            id: string;
            supplements: string | null;
            declined: boolean;
            heldOn: string | null;
            way: ("meeting" | "video" | "telephone" | "visit" | "writing") | null;
            participants: string[];
            /** @description minutes, or why the team declined */
            text: string;
            /** Format: date-time */
            recordedAt: string;
            remarks: {
                /** Format: uuid */
                id: string;
                text: string;
                /** Format: date-time */
                saidAt: string;
            }[];
        };
        TalkInput: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            /**
             * @default false
             * @enum {boolean}
             */
            declined: false;
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            way: "meeting" | "video" | "telephone" | "visit" | "writing";
            participants: string[];
            minutes: string;
            /**
             * @description the talk that this one corrects or adds to
             * @default null
             */
            supplements: string | null;
        } | {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            /** @enum {boolean} */
            declined: true;
            reason: string;
            /**
             * @description the talk that this one corrects or adds to
             * @default null
             */
            supplements: string | null;
        };
        TalkRemarkInput: {
            /** @enum {string} */
            secrecyAnswer: "no" | "yes" | "unknown";
            text: string;
        };
        PoolExpert: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            name: string;
            organisation: components["schemas"]["ChallengeOrganiser"];
            /** @enum {string} */
            state: "applied" | "admitted" | "refused" | "retired";
            version: number;
            fields: string[];
            introduction: string;
            relatedPeople: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            relatedOrganisations: components["schemas"]["ChallengeOrganiser"][];
            /** Format: date-time */
            appliedAt: string;
            decidedAt: string | null;
            reason: string | null;
            /** @description panels in which they sit or sat */
            judged: number;
            nextActs: components["schemas"]["ChallengeNextAct"][];
        };
        OwnExpertProfile: {
            profile: components["schemas"]["PoolExpert"] | null;
        };
        ExpertProfile: {
            /**
             * @description null where one applies for the first time
             * @default null
             */
            version: number | null;
            fields: string[];
            introduction: string;
            /** @default [] */
            relatedPeople: string[];
            /** @default [] */
            relatedOrganisations: string[];
        };
        ChallengePanel: {
            pool?: {
                /** Format: uuid */
                expertId: string;
                /** Format: uuid */
                organisationId: string;
            }[];
            chosen?: string[];
            reserves?: string[];
            excluded?: {
                /** Format: uuid */
                expertId: string;
                conflicts: ("same_unit" | "own_entry" | "co_author" | "relation" | "dealing" | "keeper" | "admitted_by_organiser")[];
            }[];
            retired?: {
                /** Format: uuid */
                expertId: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description 1: the pool was shuffled; 2: everybody has a lot, SHA-256 over seed:expertId */
            method: number;
            /** @description experts of the field whom the organiser's people took out of the pool after entries had ended */
            retiredByOrganiser: number;
            field: string;
            count: number;
            /** @description SHA-256, hex */
            seed: string;
            /** @enum {string} */
            seedSource: "opening" | "receipts" | "entries";
            /** @description SHA-256, hex */
            poolSha256: string;
            candidates: number;
            able: number;
            conflicts: {
                [key: string]: number;
            };
            feeFen: number | null;
            /** Format: date */
            cardsBy: string;
            /** Format: date-time */
            drawnAt: string;
            seats?: components["schemas"]["PanelSeat"][];
            reservesLeft?: number;
            /** @description draws after the first, in order */
            further: components["schemas"]["FurtherDraw"][];
            /** @description seats that nobody takes */
            missing?: number;
            /** @description may draw again now */
            drawsAgain: boolean;
        };
        PanelSeat: {
            /** Format: uuid */
            id: string;
            name: string;
            organisation: components["schemas"]["ChallengeOrganiser"];
            place: number;
            /** @enum {string} */
            state: "drawn" | "accepted" | "signed" | "recused" | "removed";
            version: number;
            inPlaceOf: string | null;
            /**
             * Format: date
             * @description of this seat
             */
            cardsBy: string;
            reason: string | null;
            mine: boolean;
            cards: number;
            signed: number;
            /** @description earned */
            feeFen: number;
            paidFen: number;
            minutesSigned: boolean;
            quality: components["schemas"]["ExpertQuality"] | null;
            nextActs: components["schemas"]["ChallengeNextAct"][];
        };
        ExpertQuality: {
            /** @description 0 to 100: 40 for cards in time, 40 for closeness to the median, 20 for comments; nothing follows from it by itself */
            score: number;
            /** @description 0 to 1 */
            inTime: number;
            /** @description mean, in points */
            distance: number;
            /** @description 0 to 1 */
            comments: number;
        };
        FurtherDraw: {
            pool?: {
                /** Format: uuid */
                expertId: string;
                /** Format: uuid */
                organisationId: string;
            }[];
            chosen?: string[];
            reserves?: string[];
            excluded?: {
                /** Format: uuid */
                expertId: string;
                conflicts: ("same_unit" | "own_entry" | "co_author" | "relation" | "dealing" | "keeper" | "admitted_by_organiser")[];
            }[];
            retired?: {
                /** Format: uuid */
                expertId: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description 1: the pool was shuffled; 2: everybody has a lot, SHA-256 over seed:expertId */
            method: number;
            /** @description experts of the field whom the organiser's people took out of the pool after entries had ended */
            retiredByOrganiser: number;
            /** @description from 2 on */
            number: number;
            count: number;
            /** @description SHA-256 over the seed of the first draw, the number and the hash of the first pool, each on a line */
            seed: string;
            /** @description SHA-256, hex */
            poolSha256: string;
            candidates: number;
            able: number;
            conflicts: {
                [key: string]: number;
            };
            /** Format: date */
            cardsBy: string;
            /** Format: date-time */
            drawnAt: string;
        };
        PanelInput: {
            count: number;
            /** @description for each signed card */
            feeFen: number;
            /** Format: date */
            cardsBy: string;
        };
        FurtherDrawInput: {
            /**
             * Format: date
             * @description for whoever takes a seat now; all others keep their day
             */
            cardsBy: string;
        };
        ExpertPayment: {
            /** Format: date */
            paidOn: string;
            reference: string;
        };
        ChallengeJudging: {
            cards: number;
            signed: number;
            /** @description all cards are signed; before that nobody sees points */
            complete: boolean;
            /** @description how many are chosen; null where there are too few */
            winners: number | null;
            eligible: {
                /** Format: uuid */
                entryId: string;
                number: number;
                title: string;
                organisation: components["schemas"]["ChallengeOrganiser"];
            }[];
            experts: {
                expert: string;
                mean: number;
                panelMean: number;
                /** @enum {string} */
                habit: "harsh" | "mild" | "even";
            }[];
            ranking: components["schemas"]["RankedEntry"][];
            first: string[];
            border: {
                entryIds: string[];
                /** @enum {string} */
                by: "heaviest" | "draw";
            } | null;
            round: number;
        };
        RankedEntry: {
            /** Format: uuid */
            entryId: string;
            number: number;
            title: string;
            organisation: components["schemas"]["ChallengeOrganiser"];
            place: number;
            /** @description exact, as 81 or 244/3; 0 to 100 */
            score: string;
            /** @description exact, as 81 or 244/3; 0 to 100 */
            lowest: string;
            /** @description exact, as 81 or 244/3; 0 to 100 */
            highest: string;
            calibrated: number | null;
            /** @description exact, as 81 or 244/3; 0 to 100 */
            heaviest: string;
            criteria: {
                id: string;
                mean: number;
            }[];
            cards: {
                /** @description a letter */
                expert: string;
                /** @description exact, as 81 or 244/3; 0 to 100 */
                score: string;
                points: {
                    [key: string]: number;
                };
                comments: {
                    [key: string]: string;
                };
                overall: string | null;
            }[];
        };
        JudgingMinutes: {
            round: number;
            /** @description 0 where there are none */
            revision: number;
            text: string | null;
            sha256: string | null;
            /** @description of the ranking that is signed with it; null until all cards are signed */
            cardsSha256: string | null;
            writtenAt: string | null;
            signatures: {
                /** Format: uuid */
                seatId: string;
                name: string;
                /** Format: date-time */
                signedAt: string;
                /** @description for the organiser, reviewers and who wrote it */
                dissent: string | null;
            }[];
            /** @description the ranking is another one than what was signed: they are written anew */
            ofAnotherRanking: boolean;
            /** @description did not sign, on record */
            unsigned: {
                /** Format: uuid */
                seatId: string;
                name: string;
                reason: string;
                /** Format: date-time */
                recordedAt: string;
            }[];
            /** @description of whom it can go on record that they did not sign; for who writes the minutes */
            missing: {
                /** Format: uuid */
                seatId: string;
                name: string;
            }[];
            /** @description from when */
            recordableFrom: string | null;
            due: number;
            /** @enum {string} */
            mine: "none" | "waits" | "signed";
            writes: boolean;
        };
        MinutesInput: {
            /** @description the one that was seen; 0 where there is none */
            revision: number;
            text: string;
        };
        MinutesSignature: {
            /** @description of the text */
            sha256: string;
            /** @description of the ranking that is signed with it */
            cardsSha256: string;
            /**
             * @description what one does not agree with; kept with the signature, for the organiser and reviewers
             * @default null
             */
            dissent: string | null;
            /** @description asked again for a signature, never kept */
            password: string;
        };
        MinutesUnsigned: {
            /** Format: uuid */
            seatId: string;
            /** @description of the text that was not signed */
            sha256: string;
            /** @description whoever reads the minutes reads it */
            reason: string;
        };
        ConclusionInput: {
            version: number;
            winners: string[];
            /** @default [] */
            answers: {
                /** Format: uuid */
                entryId: string;
                /** @description for the team itself */
                whyNot: string;
            }[];
        };
        RejectionInput: {
            version: number;
            /** @description public */
            reason: string;
            /** @default [] */
            answers: {
                /** Format: uuid */
                entryId: string;
                /** @description for the team itself */
                whyNot: string;
            }[];
        };
        SceneAnswersInput: {
            version: number;
            chosen: string[];
            /** @default [] */
            answers: {
                /** Format: uuid */
                entryId: string;
                /** @description for the team itself */
                whyNot: string;
            }[];
        };
        ReviewAssignments: {
            items: components["schemas"]["ReviewAssignment"][];
        };
        ReviewAssignment: {
            /** Format: uuid */
            seatId: string;
            /** Format: uuid */
            challengeId: string;
            title: string;
            challengeState: string;
            organiser: components["schemas"]["ChallengeOrganiser"];
            /** @enum {string} */
            state: "drawn" | "accepted" | "signed" | "recused" | "removed";
            version: number;
            /** Format: date */
            cardsBy: string;
            feeFen: number;
            cards: components["schemas"]["CardBrief"][];
            signed: number;
            /** @enum {string} */
            minutes: "none" | "waits" | "signed";
            quality: components["schemas"]["ExpertQuality"] | null;
            nextActs: components["schemas"]["ChallengeNextAct"][];
        };
        CardBrief: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "signed";
            started: boolean;
            signedAt: string | null;
        };
        ReviewPay: {
            items: {
                /** Format: uuid */
                cardId: string;
                /** Format: uuid */
                challengeId: string;
                title: string;
                number: number;
                feeFen: number;
                /** Format: date-time */
                earnedAt: string;
                paidOn: string | null;
                reference: string | null;
            }[];
            earnedFen: number;
            paidFen: number;
        };
        Review: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "signed";
            started: boolean;
            signedAt: string | null;
            /** Format: uuid */
            challengeId: string;
            challengeTitle: string;
            /** Format: date */
            cardsBy: string;
            version: number;
            criteria: {
                id: string;
                name: string;
                weight: {
                    numerator: number;
                    denominator: number;
                };
                /** @default null */
                guide: string | null;
            }[];
            proposal: components["schemas"]["BlindProposal"];
            points: {
                [key: string]: number;
            };
            comments: {
                [key: string]: string;
            };
            overall: string | null;
            savedAt: string | null;
            sha256: string | null;
            editable: boolean;
        };
        BlindProposal: {
            title: string;
            hypothesis: string;
            rationale: string;
            plan: string;
            expertise: string;
            trl: number;
            evidence: string[];
            parts: string[];
            roles: string[];
            budget: {
                totalFen: number;
                uses: {
                    use: string;
                    fen: number;
                    note: string | null;
                }[];
            };
            pledge: string;
        };
        CardInput: {
            version: number;
            /**
             * @description whole, 0 to 100; a draft may leave criteria out
             * @default {}
             */
            points: {
                [key: string]: number;
            };
            /** @default {} */
            comments: {
                [key: string]: string;
            };
            /** @default null */
            overall: string | null;
        };
        CardSignature: {
            version: number;
            /** @description asked again for a signature, never kept */
            password: string;
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
    reference_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "industry" | "region" | "ipc" | "gbt4754";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceList"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rule_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                rule?: string;
                jurisdiction?: string;
                status?: "verified" | "general-knowledge" | "draft" | "repealed" | "product-default";
                section?: string;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Rule"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rule_get: {
        parameters: {
            query?: {
                organisationId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rule_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSwitch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rule_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleVersionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    procedure_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    procedure_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailToken"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForgotten"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_changeMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_colleagues: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "unverified" | "active" | "disabled";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "unverified" | "active" | "disabled";
                q?: string;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_changeRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    account_permissionTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionTable"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "unverified" | "verified" | "suspended" | "rejected";
                type?: "university" | "research_institute" | "enterprise" | "broker_agency" | "authority" | "service_provider";
                region?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisation_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataExport"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_erasure: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalData_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecrecyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyGoOn"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                kind?: string | string[];
                state?: "draft" | "submitted" | "in_review" | "published" | "suspended" | "withdrawn" | "transferred";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AchievementBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AchievementDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Achievement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Achievement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AchievementUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Achievement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_delete: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Achievement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    achievement_history: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingHistory"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachment_upload: {
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
                "multipart/form-data": {
                    /** @enum {string} */
                    secrecyAnswer: "no" | "yes" | "unknown";
                    /** @enum {string} */
                    public?: "true" | "false";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachment_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachment_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                state?: "draft" | "submitted" | "published" | "matched" | "closed" | "withdrawn" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemandBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_delete: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demand_history: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingHistory"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    market_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketSummary"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_achievementCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_achievementXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_demandCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_demandXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportBatch"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    kind: "achievement" | "demand";
                    /** @enum {string} */
                    submit?: "true" | "false";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_get: {
        parameters: {
            query?: {
                errorsFrom?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "commit" | "discard" | "undo";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_achievementsCsv: {
        parameters: {
            query?: {
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                kind?: string | string[];
                state?: "draft" | "submitted" | "in_review" | "published" | "suspended" | "withdrawn" | "transferred";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_achievementsXlsx: {
        parameters: {
            query?: {
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                kind?: string | string[];
                state?: "draft" | "submitted" | "in_review" | "published" | "suspended" | "withdrawn" | "transferred";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_demandsCsv: {
        parameters: {
            query?: {
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                state?: "draft" | "submitted" | "published" | "matched" | "closed" | "withdrawn" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_demandsXlsx: {
        parameters: {
            query?: {
                field?: string | string[];
                region?: string | string[];
                mode?: string | string[];
                trlMin?: number;
                trlMax?: number;
                /** @description in fen */
                priceMax?: number;
                organisationId?: string;
                mine?: "true" | "false";
                queue?: "review";
                state?: "draft" | "submitted" | "published" | "matched" | "closed" | "withdrawn" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_ofDemand: {
        parameters: {
            query?: {
                state?: "active" | "withdrawn" | "any";
                minLevel?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_ofAchievement: {
        parameters: {
            query?: {
                state?: "active" | "withdrawn" | "any";
                minLevel?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_mine: {
        parameters: {
            query?: {
                side?: "demand" | "achievement";
                minLevel?: number;
                answer?: "open" | "answered" | "lapsed";
                state?: "active" | "withdrawn" | "any";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_one: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchAnswerInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matches_answerRate: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerRate"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_search: {
        parameters: {
            query?: {
                q?: string;
                kind?: "achievement" | "demand";
                achievementKind?: "invention" | "utility_model" | "design" | "software_copyright" | "layout_design" | "plant_variety" | "know_how";
                field?: string;
                region?: string;
                mode?: "transfer" | "exclusive_licence" | "sole_licence" | "ordinary_licence" | "equity" | "joint_development" | "pay_later";
                trlMin?: number;
                trlMax?: number;
                priceMaxFen?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAll"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notification_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationPreference_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreference"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationPreference_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferenceInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreference"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    localMailbox_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LocalMail"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerSubscription_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokerSubscription"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerSubscription_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokerSubscriptionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokerSubscription"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerLead_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "new" | "claimed" | "contacted" | "in_talks" | "won" | "lost" | "dropped";
                mine?: "true" | "false";
                field?: string;
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LeadSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerLead_board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadBoard"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerLead_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerLead_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brokerLead_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadNoteInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_answerSecrecy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureSecrecyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureGoOn"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: "mine" | "office" | "referrals";
                state?: "draft" | "submitted" | "in_assessment" | "referred" | "returned" | "accepted" | "withdrawn" | "not_service";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisclosureBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureAssessment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosure_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: "mine" | "unit" | "audited";
                state?: "draft" | "team_consent" | "unit_review" | "publicity" | "objection_handling" | "decided" | "agreement_signed" | "recordal_pending" | "effective" | "returned" | "rejected" | "withdrawn" | "revoked" | "recalled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RightsApplicationBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsApplicationDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsApplicationUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_consent: {
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
                "application/json": components["schemas"]["RightsConsentInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_college: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsCollegeMinutes"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsApplication_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsApplicationAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsApplication"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    title_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Title"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    title_consents: {
        parameters: {
            query?: {
                act?: "practise" | "ordinary_licence" | "exclusive_licence" | "sole_licence" | "transfer" | "pledge";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswers"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    title_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleEntryInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Title"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    implementationReport_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImplementationReports"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    implementationReport_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                reportId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImplementationReportAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImplementationReports"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    firstRefusal_list: {
        parameters: {
            query: {
                titleId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRefusals"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    firstRefusal_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstRefusalInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRefusal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    firstRefusal_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRefusal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    firstRefusal_answer: {
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
                "application/json": components["schemas"]["FirstRefusalAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRefusal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    firstRefusal_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstRefusalAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRefusal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondStep_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondSteps"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondStep_price: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondSteps"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondStep_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                stepId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondSteps"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dossier_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dossier_preview: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPreview"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dossier_verify: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierVerification"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dossier_archive: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadline_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: "mine" | "unit" | "concerned";
                kind?: "licence_recordal" | "annuity" | "conversion" | "open_licence" | "publicity_end" | "first_refusal" | "warning_answer" | "implementation_report";
                state?: "running" | "open" | "overdue" | "met" | "dropped";
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RightsDeadline"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadline_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsDeadline"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadline_fulfil: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineEvidence"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsDeadline"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlineFeed_calendar: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlineFeed_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineFeeds"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlineFeed_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDeadlineFeed"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlineFeed_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineFeed"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myResults_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MyResult"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    officeQueue_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeQueue"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    officeQueue_items: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                group?: "disclosure-submitted" | "disclosure-assessing" | "referral-office" | "referral-secrecy" | "referral-ethics" | "paper-signature" | "college-minutes" | "review" | "objection" | "decision" | "agreement" | "recordal" | "deadline-overdue" | "deadline-near" | "deadline-undated";
                late?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfficeQueueItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organisationId?: string;
                state?: "running" | "ended" | "superseded" | "withdrawn";
                kind?: "rights-assignment" | "agreed-price" | "award" | "challenge-result";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicityNoticeSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityNoticeInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityNotice"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityNotice"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityNoticeAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityNotice"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_listObjections: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicityObjection"][];
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityNotice_object: {
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
                "application/json": components["schemas"]["PublicityObjectionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityObjection"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityObjection_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityObjection"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityObjection_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityObjectionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityObjection"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityFeed_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityFeed_news: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityReport_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityReports"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityReport_again: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityReportsMade"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicityReport_open: {
        parameters: {
            query?: {
                edition?: number;
            };
            header?: never;
            path: {
                id: string;
                copy: "unit" | "reviewers";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditorAssignment_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                auditorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditorAssignment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditorAssignment_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditorAssignmentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditorAssignment"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditorAssignment_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                aggregateType?: string;
                aggregateId?: string;
                userId?: string;
                act?: string;
                organisationId?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntrySummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_listRoots: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditRoot"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_export: {
        parameters: {
            query?: {
                aggregateType?: string;
                aggregateId?: string;
                userId?: string;
                act?: string;
                organisationId?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finding_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "answered" | "accepted" | "closed" | "withdrawn";
                severity?: "advice" | "ordinary" | "serious";
                organisationId?: string;
                subjectType?: "rights-application" | "publicity-notice" | "disclosure" | "title";
                subjectId?: string;
                overdue?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FindingBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finding_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finding_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finding_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "running" | "extended" | "released" | "expired";
                organisationId?: string;
                subjectType?: "rights-application" | "publicity-notice" | "disclosure";
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditHoldBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditHoldInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHold"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHoldLimits"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHold"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditHoldAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHold"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_object: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditHoldStatementInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHold"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    risk_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "no-basis" | "related-party" | "split-changed" | "decided-at-once" | "same-party" | "no-recordal" | "overdue-objection" | "overdue-deadline" | "overdue-finding";
                status?: "new" | "looked_at" | "finding";
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditRisk"][];
                        nextCursor: string | null;
                        counts: {
                            kinds: {
                                [key: string]: number;
                            };
                            statuses: {
                                [key: string]: number;
                            };
                        };
                        /** @description false: a unit has more matters than are looked at */
                        complete: boolean;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    risk_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditRiskMark"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "awaiting_entry" | "carried" | "write_off_proposed" | "written_off";
                /** @description those with a noted change that nobody settled */
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerAssetBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerBalance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_csv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAsset"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAsset"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerChangeInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAsset"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_counter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                postingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerCounterInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAsset"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerDismissal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAsset"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AnnualReportBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_figure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                figure: "disclosed" | "accepted" | "filed" | "granted" | "assigned-ownership_share" | "assigned-use_right" | "assigned-full_assignment" | "licensed" | "ownership" | "carried" | "written-off";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReportFigure"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualReportAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_csv: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annualReport_xlsx: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAwards"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concealment_ofMediation: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcealmentClaims"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concealment_assert: {
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
                "multipart/form-data": {
                    /** @enum {string} */
                    kind: "hidden" | "false";
                    statement: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcealmentClaims"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concealment_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "answered" | "upheld" | "dismissed" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConcealmentClaim"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concealment_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcealmentAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcealmentClaim"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concealment_evidence: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "preparing" | "approving" | "approved" | "signing" | "in_effect" | "performed" | "terminated" | "rescinded" | "cancelled";
                dealId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContractBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_decidePrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceDecisionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_consent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerConsentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_put: {
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
                "multipart/form-data": {
                    /** @enum {string} */
                    kind: "valuation" | "no_valuation_decision" | "pricing_result" | "minutes" | "tie_approval" | "owner_consent" | "ethics" | "power_of_attorney" | "delivery" | "evidence" | "acceptance" | "recordal" | "certificate" | "other";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contract_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contractStatistics_sums: {
        parameters: {
            query?: {
                year?: number;
                by?: "year" | "kind" | "field" | "sellerRegion" | "buyerRegion" | "placeRegion" | "industry";
                /** @description only what is implemented there: a province, city or county by its code */
                placeRegion?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractStatistics"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contractStatistics_csv: {
        parameters: {
            query?: {
                year?: number;
                by?: "year" | "kind" | "field" | "sellerRegion" | "buyerRegion" | "placeRegion" | "industry";
                /** @description only what is implemented there: a province, city or county by its code */
                placeRegion?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "proposed" | "declined" | "withdrawn" | "talking" | "agreed" | "abandoned";
                side?: "holder" | "acquirer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DealBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealOpening"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DealTimelineItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_say: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealMessageInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientCheckInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deal_screen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportScreenInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_propose: {
        parameters: {
            query?: {
                form?: "cash" | "equity";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionProposal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_xlsx: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_csv: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_cost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionCostInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_reverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                costId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistributionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                runId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardPayInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_goBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoingBackInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                backId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    distribution_recover: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardRecoveryInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDistribution"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    money_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractMoney"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    money_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoyaltyReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractMoney"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    money_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoyaltyReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractMoney"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    money_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractMoney"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    money_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                paymentId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneyActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractMoney"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "offered" | "in_force" | "refused" | "withdrawn" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MediationBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_nameDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokeredDeal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_introduce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntroductionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                introductionId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntroductionAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mediation_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                alertId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BypassAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestonePlanInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_demand: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformanceDemandInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_forceMajeure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceMajeureInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractDisputeInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractEndingInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                thing: "handover" | "milestone-plan" | "milestone" | "demand-to-perform" | "force-majeure" | "contract-dispute" | "contract-ending";
                thingId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformanceActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPerformance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordal_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "recorded" | "dropped";
                act?: "assignment" | "licence";
                kind?: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
                /** @description the own organisation's side */
                side?: "holder" | "acquirer";
                /** @description of what is open: past its last day, before it, without one */
                due?: "overdue" | "ahead" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Recordal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordal_csv: {
        parameters: {
            query?: {
                state?: "open" | "recorded" | "dropped";
                act?: "assignment" | "licence";
                kind?: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
                /** @description the own organisation's side */
                side?: "holder" | "acquirer";
                /** @description of what is open: past its last day, before it, without one */
                due?: "overdue" | "ahead" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordal_xlsx: {
        parameters: {
            query?: {
                state?: "open" | "recorded" | "dropped";
                act?: "assignment" | "licence";
                kind?: "invention" | "utility_model" | "design" | "layout_design" | "plant_variety" | "software_copyright";
                /** @description the own organisation's side */
                side?: "holder" | "acquirer";
                /** @description of what is open: past its last day, before it, without one */
                due?: "overdue" | "ahead" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRegistration"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDeclaration"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRegistration"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRegistration"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationTaskInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRegistration"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_pdf: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_xlsx: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_recorded: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRecordals"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordalObjectInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRecordals"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registration_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                recordalId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordalActInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRecordals"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_ndaText: {
        parameters: {
            query: {
                years?: number;
                openUntil: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NdaText"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NdaInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                ndaId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NdaAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRoom"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_privateText: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPrivateText"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_put: {
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
                "multipart/form-data": {
                    /** @enum {string} */
                    secrecyAnswer: "no" | "yes" | "unknown";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRoom"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    room_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRoom"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Negotiation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsOffer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsVersion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsVersion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_changes: {
        parameters: {
            query: {
                from: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsChanges"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                number: number;
                decision: "accept" | "reject" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsVersion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terms_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsCommentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsVersion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigning"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_document: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatoriesInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigning"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendForSignatureInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigning"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContractInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigned"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSigningInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigning"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signing_recall: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSigningInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractSigning"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verification_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractVerification"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verification_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedFile"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verification_hear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeFeed_news: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeFeed_calendar: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                outcome?: "completed" | "not_completed" | "force_majeure" | "talked" | "all_rejected" | "no_entry" | "withdrawn" | "aborted";
                kind?: "open" | "race" | "directed" | "scene";
                /** @description in which it opened */
                year?: number;
                /** @description a code, with all below it */
                field?: string;
                organiser?: string;
                /** @description words of the title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArchivedChallenge"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_csv: {
        parameters: {
            query?: {
                outcome?: "completed" | "not_completed" | "force_majeure" | "talked" | "all_rejected" | "no_entry" | "withdrawn" | "aborted";
                kind?: "open" | "race" | "directed" | "scene";
                /** @description in which it opened */
                year?: number;
                /** @description a code, with all below it */
                field?: string;
                organiser?: string;
                /** @description words of the title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_xlsx: {
        parameters: {
            query?: {
                outcome?: "completed" | "not_completed" | "force_majeure" | "talked" | "all_rejected" | "no_entry" | "withdrawn" | "aborted";
                kind?: "open" | "race" | "directed" | "scene";
                /** @description in which it opened */
                year?: number;
                /** @description a code, with all below it */
                field?: string;
                organiser?: string;
                /** @description words of the title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_figures: {
        parameters: {
            query?: {
                /** @description all: public figures; own: of the own organisation, in full */
                of?: "all" | "own";
                year?: number;
                /** @description a code, with all below it */
                field?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeStatistics"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_people: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPeople"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_screens: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEthics"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_screen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EthicsInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEthics"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_shown: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePublicityView"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_publicise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengePublicity"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_result: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeResults"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_past: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeHistory"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_excludable: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExcludableEntries"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    award_exclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryExclusion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryFeedback"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description square: opened ones; own: of the own organisation; review: waiting for a reviewer; keeping: where one is named as keeper; invited: to which one was invited */
                box?: "square" | "own" | "review" | "keeping" | "invited";
                kind?: "open" | "race" | "directed" | "scene";
                /** @description a code, with all below it */
                field?: string;
                state?: "draft" | "in_review" | "approved" | "open" | "closed" | "examining" | "judging" | "judged" | "in_publicity" | "awarded" | "performing" | "accepted" | "failed" | "force_majeure" | "settled" | "evaluated" | "no_entry" | "all_rejected" | "withdrawn" | "aborted";
                /** @description words of the title or the problem */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChallengeBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_amend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeAmendment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_editions: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEditions"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEdition"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeFollowing"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challenge_unfollow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeFollowing"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitation_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeInvitations"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitation_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeInvitationDecline"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeInvitations"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keeper_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeKeepersView"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keeper_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeKeepers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeKeepersView"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keeper_keep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeKeeperKey"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeKeepersView"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryMembers"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRequest"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberRequest_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MemberRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    milestone_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "planned" | "submitted" | "sent_back" | "accepted" | "dropped";
                challengeId?: string;
                /** @description due on that day or before */
                dueUntil?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChallengeMilestone"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_contract: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardContractInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardContract"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_board: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeBoard"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_eliminate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaneElimination"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeBoard"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_nameEndUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndUserInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeAcceptance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_acceptance: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeAcceptance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeAcceptance"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_settlement: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeSettlement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeSettlementInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeSettlement"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_claimPack: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_evaluation: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEvaluation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performing_evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeEvaluationInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEvaluation"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    question_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChallengeQuestion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    question_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeWords"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeQuestion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    question_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeWords"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeQuestion"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EntryBrief"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryReceipt"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_giveUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_upload: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryFile"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entry_receipts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryReceipts"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    opening_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOpening"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    opening_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SealedForKeeper"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    opening_handIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenedParts"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    opening_export: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownEntries_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examination_list: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Examination"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examination_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminedEntry"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examination_talks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalks"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examination_talk: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalks"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examination_remark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entryId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkRemarkInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalks"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expert_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "applied" | "admitted" | "refused" | "retired";
                /** @description a code, with all below it */
                field?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PoolExpert"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expert_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnExpertProfile"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expert_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertProfile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnExpertProfile"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expert_found: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPeople"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expert_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolExpert"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_draw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_drawAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurtherDrawInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_own: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                seatId: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgingAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                seatId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertPayment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePanel"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_judging: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeJudging"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_readMinutes: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgingMinutes"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_writeMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgingMinutes"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_signMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesSignature"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgingMinutes"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_recordUnsigned: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesUnsigned"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgingMinutes"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_conclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    panel_answerScene: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneAnswersInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAssignments"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPay"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_get: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key has one effect and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardSignature"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused: RFC 9457 problem details */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
