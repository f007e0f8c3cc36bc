/** The names by which the screens know the API's data: aliases of the generated document, so a change there is a type error here. */
import type { components, paths } from './schema';

type Schemas = components['schemas'];

export interface Page<T> { items: T[]; nextCursor: string | null; total?: number }
/** Every sentence of the server in both languages. */
export type Texts = Record<'zh-CN' | 'en', string>;
export interface Block { path?: string; code: string; texts: Texts; params?: Record<string, unknown>; article?: string }
/** An act is possible when nothing blocks it. */
export interface NextAct { act: string; texts: Texts; to?: string; needsReason: boolean; blockedBy: Block[] }

export type SessionAnswer = Schemas['SessionAnswer'];
export type SessionUser = Schemas['User'];
export type Role = SessionUser['roles'][number];
export type RegisterInput = Schemas['Registration'];

export type OrganisationBrief = Schemas['OrganisationBrief'];
export type Organisation = Schemas['Organisation'];
export type OrganisationChange = Schemas['OrganisationChange'];
export type Colleague = Schemas['Colleague'];
export type Account = Schemas['Account'];
export type Consents = Schemas['Consents'];
export type Erasure = Schemas['Erasure'];
export type Invitation = Schemas['Invitation'];
export type PermissionTable = Schemas['PermissionTable'];
export type Rule = Schemas['Rule'];
export type RuleMark = Schemas['RuleMark'];
export type Procedure = Schemas['Procedure'];
export type ProcedureRule = Schemas['ProcedureRule'];
export type RuleVersionInput = Schemas['RuleVersionInput'];

export type Achievement = Schemas['Achievement'];
export type AchievementBrief = Schemas['AchievementBrief'];
export type AchievementInput = Schemas['AchievementDraft'];
export type Attachment = Schemas['Attachment'];
export type Demand = Schemas['Demand'];
export type DemandBrief = Schemas['DemandBrief'];
export type DemandInput = Schemas['DemandDraft'];
export type ChallengeBrief = Schemas['ChallengeBrief'];
export type ChallengeEthics = Schemas['ChallengeEthics'];
export type EthicsInput = Schemas['EthicsInput'];
export type EthicsOpinion = Schemas['EthicsOpinion'];
export type ChallengePublicityInput = Schemas['ChallengePublicity'];
export type ChallengeResults = Schemas['ChallengeResults'];
export type ChallengeStatistics = Schemas['ChallengeStatistics'];
export type ArchivedChallenge = Schemas['ArchivedChallenge'];
export type Challenge = Schemas['Challenge'];
export type ChallengeContent = Schemas['ChallengeContent'];
export type ChallengeKind = ChallengeContent['kind'];
export type ChallengeState = Challenge['state'];
export type ChallengeEditionBrief = Schemas['ChallengeEditionBrief'];
export type ChallengeKeepersView = Schemas['ChallengeKeepersView'];
export type ChallengeKeepersInput = Schemas['ChallengeKeepers'];
export type ChallengeQuestion = Schemas['ChallengeQuestion'];
export type ChallengeAmendmentInput = Schemas['ChallengeAmendment'];
export type ChallengeInvitation = Schemas['ChallengeInvitation'];
export type ChallengeInvitationDecline = Schemas['ChallengeInvitationDecline'];
export type Examination = Schemas['Examination'];
export type EntryMember = Schemas['EntryMember'];
export type MemberRequest = Schemas['MemberRequest'];
export type EntryTalk = Schemas['EntryTalk'];
export type EligibilityInput = Schemas['EligibilityInput'];
export type TalkInput = Schemas['TalkInput'];
export type PoolExpert = Schemas['PoolExpert'];
export type ExpertProfileInput = Schemas['ExpertProfile'];
export type ChallengePanel = Schemas['ChallengePanel'];
export type PanelSeat = Schemas['PanelSeat'];
export type ChallengeJudging = Schemas['ChallengeJudging'];
export type JudgingMinutes = Schemas['JudgingMinutes'];
export type ReviewAssignment = Schemas['ReviewAssignment'];
export type Review = Schemas['Review'];
export type CardInput = Schemas['CardInput'];
export type ChallengeWords = Schemas['ChallengeWords'];
export type Proposal = Schemas['Proposal'];
export type EntryReceipt = Schemas['EntryReceipt'];
export type EntryBrief = Schemas['EntryBrief'];
export type Entry = Schemas['Entry'];
export type OwnEntry = Schemas['OwnEntry'];
export type EntryInput = Schemas['EntryInput'];
export type ChallengeOpening = Schemas['ChallengeOpening'];
export type ChallengeBoard = Schemas['ChallengeBoard'];
export type ChallengeLane = ChallengeBoard['lanes'][number];
export type ChallengeMilestone = Schemas['ChallengeMilestone'];
export type ChallengeAcceptance = Schemas['ChallengeAcceptance'];
export type ChallengeSettlement = Schemas['ChallengeSettlement'];
export type ChallengeEvaluation = Schemas['ChallengeEvaluation'];
export type ChallengeEvaluationInput = Schemas['ChallengeEvaluationInput'];
export type AcceptanceInput = Schemas['AcceptanceInput'];
export type AwardContractInput = Schemas['AwardContractInput'];
export type LaneElimination = Schemas['LaneElimination'];
export type HistoryEntry = Schemas['ListingHistory']['items'][number];
export type SecrecyAnswer = Schemas['SecrecyAnswer']['answer'];

export type Disclosure = Schemas['Disclosure'];
export type DisclosureBrief = Schemas['DisclosureBrief'];
export type DisclosureInput = Schemas['DisclosureDraft'];
export type RightsApplication = Schemas['RightsApplication'];
export type DossierItem = Schemas['DossierItem'];
export type Dossier = Schemas['Dossier'];
export type RightsApplicationInput = Schemas['RightsApplicationDraft'];
export type RightsConsentInput = Schemas['RightsConsentInput'];
export type RightsMinutes = Schemas['RightsMinutes'];
export type RightsAgreement = Schemas['RightsAgreement'];
export type RightsRecordal = Schemas['RightsRecordal'];
export type ImplementationReport = Schemas['ImplementationReport'];
export type ImplementationReportInput = Schemas['ImplementationReportAct'];
export type ImplementationProgress = Schemas['ImplementationProgress'];
export type RecallHearing = Schemas['RecallHearing'];
export type FirstRefusal = Schemas['FirstRefusal'];
export type FirstRefusalInput = Schemas['FirstRefusalInput'];
export type FirstRefusalAnswerInput = Schemas['FirstRefusalAnswer'];
export type FirstRefusalActInput = Schemas['FirstRefusalAct'];
export type SecondStep = Schemas['SecondStep'];
export type SecondStepInput = Schemas['SecondStepInput'];
export type SecondStepActInput = Schemas['SecondStepAct'];
export type SecondStepAgreement = Schemas['SecondStepAgreement'];
export type Title = Schemas['Title'];
export type Consent = Schemas['ConsentAnswer'];
export type MyResult = Schemas['MyResult'];
export type OfficeQueue = Schemas['OfficeQueue'];
export type RightsDeadline = Schemas['RightsDeadline'];
export type RightsDeadlineBrief = Schemas['RightsDeadlineBrief'];
export type DeadlineEvidence = Schemas['DeadlineEvidence'];

export type AnnualReport = Schemas['AnnualReport'];
export type AnnualReportFigure = Schemas['AnnualReportFigure'];
export type LedgerAssetBrief = Schemas['LedgerAssetBrief'];
export type LedgerAsset = Schemas['LedgerAsset'];
export type LedgerPosting = Schemas['LedgerPosting'];
export type LedgerRegime = Schemas['LedgerRegime'];
export type LedgerLossNote = Schemas['LedgerLossNote'];
export type LedgerSource = Schemas['LedgerSource'];
export type LedgerAct = Schemas['LedgerAct'];
export type LedgerPapers = Schemas['LedgerPapers'];
export type LedgerEntryInput = Schemas['LedgerEntryInput'];
export type LedgerWriteOffInput = Schemas['LedgerWriteOffInput'];
export type LedgerChangeInput = Schemas['LedgerChangeInput'];

export type DealBrief = Schemas['DealBrief'];
export type DealState = DealBrief['state'];
export type DealSide = DealBrief['mySide'];
export type Deal = Schemas['Deal'];
export type DealOpening = Schemas['DealOpening'];
export type DealTimelineItem = Schemas['DealTimelineItem'];
export type ForeignAnswer = NonNullable<Deal['foreign']>;
export type ExportScreenInput = Schemas['ExportScreenInput'];
export type RecipientCheck = Schemas['RecipientCheck'];
export type RecipientCheckInput = Schemas['RecipientCheckInput'];
export type Nda = Schemas['Nda'];
export type Contract = Schemas['Contract'];
export type ContractBrief = Schemas['ContractBrief'];
export type Performance = Schemas['ContractPerformance'];
export type PerformanceThing = Performance['history'][number]['thing'];
export type HandoverInput = Schemas['HandoverInput'];
export type MilestonePlanInput = Schemas['MilestonePlanInput'];
export type PerformanceDemandInput = Schemas['PerformanceDemandInput'];
export type ForceMajeureInput = Schemas['ForceMajeureInput'];
export type ContractDisputeInput = Schemas['ContractDisputeInput'];
export type ContractEndingInput = Schemas['ContractEndingInput'];
export type PerformanceActInput = Schemas['PerformanceActInput'];
export type PriceDecisionInput = Schemas['PriceDecisionInput'];
export type NdaInput = Schemas['NdaInput'];
export type DataRoom = Schemas['DataRoom'];
export type DealPrivateText = Schemas['DealPrivateText'];
export type DealBroker = Schemas['DealBroker'];

export type MediationBrief = Schemas['MediationBrief'];
export type Mediation = Schemas['Mediation'];
export type MediationInput = Schemas['MediationInput'];
export type MediationFee = Schemas['MediationFee'];
export type MediationIntroduction = Schemas['Introduction'];
export type IntroductionInput = Schemas['IntroductionInput'];
export type BypassAlert = Schemas['BypassAlert'];
export type ConcealmentClaim = Schemas['ConcealmentClaim'];
export type ConcealmentClaims = Schemas['ConcealmentClaims'];
export type BrokerFeeDue = Schemas['BrokerFeeDue'];
export type Negotiation = Schemas['Negotiation'];
export type TermsVersionBrief = Schemas['TermsVersionBrief'];
export type TermsVersion = Schemas['TermsVersion'];
export type TermsChanges = Schemas['TermsChanges'];
export type TermsOffer = Schemas['TermsOffer'];
export type LintFinding = Schemas['LintFinding'];
export type ContractRegistration = Schemas['ContractRegistration'];
export type RegistrationPack = NonNullable<ContractRegistration['pack']>;
export type RegistrationDeclaration = Schemas['RegistrationDeclaration'];
export type RegistrationActInput = Schemas['RegistrationActInput'];
export type RegistrationTaskInput = Schemas['RegistrationTaskInput'];
export type ContractRecordals = Schemas['ContractRecordals'];
export type Recordal = Schemas['Recordal'];
export type RecordalActInput = Schemas['RecordalActInput'];
export type RecordalObjectInput = Schemas['RecordalObjectInput'];
export type ContractSigning = Schemas['ContractSigning'];
export type SignatoriesInput = Schemas['SignatoriesInput'];
export type ContractVerification = Schemas['ContractVerification'];
export type VerifiedFile = Schemas['VerifiedFile'];

export type Match = Schemas['Match'];
export type MatchReason = Schemas['MatchReason'];
export type MatchAnswer = Schemas['MatchAnswer'];
export type MatchAnswerInput = Schemas['MatchAnswerInput'];
export type DeclineReason = NonNullable<MatchAnswer['reason']>;

export type SearchHit = Schemas['SearchHit'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type Span = SearchHit['titleSpans'][number];
export interface Facet { value: string; count: number }

export type Notice = Schemas['Notification'];
export type NoticeSettings = Schemas['NotificationPreference'];
export type SimulatedMail = Schemas['LocalMail'];

export type PublicityNoticeBrief = Schemas['PublicityNoticeSummary'];
export type PublicityNotice = Schemas['PublicityNotice'];
export type PublicityObjection = Schemas['PublicityObjection'];

export type Lead = Schemas['LeadSummary'];
export type LeadState = Lead['state'];
export type BrokerSubscription = Schemas['BrokerSubscription'];

export type AuditActor = Schemas['AuditActor'];
export type AuditEntrySummary = Schemas['AuditEntrySummary'];
export type AuditRisk = Schemas['AuditRisk'];
export type AuditRiskPage = paths['/api/v1/audit/risks']['get']['responses'][200]['content']['application/json'];
export type Finding = Schemas['Finding'];
export type FindingInput = Schemas['FindingInput'];
export type AuditHold = Schemas['AuditHold'];
export type AuditHoldInput = Schemas['AuditHoldInput'];

export type ImportBatch = Schemas['ImportBatch'];
export type ImportDetail = Schemas['ImportDetail'];

export type ContractPayment = Schemas['Payment'];
export type ContractMoney = Schemas['ContractMoney'];
export type MoneyClaim = Schemas['MoneyClaim'];
export type RoyaltyStatement = Schemas['RoyaltyStatement'];
export type ContractDistribution = Schemas['ContractDistribution'];
export type DistributionRun = Schemas['DistributionRun'];
export type GoingBack = Schemas['GoingBack'];
export type MyAward = Schemas['MyAward'];
export type AwardClock = Schemas['AwardClock'];
export type PaymentInput = Schemas['PaymentInput'];
export type RoyaltyReportInput = Schemas['RoyaltyReportInput'];
export type ConversionCostInput = Schemas['ConversionCostInput'];
export type DistributionInput = Schemas['DistributionInput'];
export type DistributionProposal = Schemas['DistributionProposal'];
export type AwardPayInput = Schemas['AwardPayInput'];
export type AwardRecoveryInput = Schemas['AwardRecoveryInput'];
export type GoingBackInput = Schemas['GoingBackInput'];
