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
            kind: "match.demand" | "match.achievement" | "match.broker" | "answer.interested" | "answer.declined" | "review.submitted" | "review.returned" | "review.published" | "review.suspended" | "organisation.verified" | "organisation.rejected";
            /** @enum {string} */
            group: "match" | "answer" | "review" | "organisation";
            title: string;
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/octet-stream": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "text/csv; charset=utf-8": components["schemas"]["Problem"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
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
                    "text/csv; charset=utf-8": components["schemas"]["Problem"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "text/csv; charset=utf-8": components["schemas"]["Problem"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
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
                    "text/csv; charset=utf-8": components["schemas"]["Problem"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
