import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './layout/Layout';
import { RequireUser } from './layout/RequireUser';

const AntdFrame = lazy(() => import('./layout/AntdFrame'));
const Home = lazy(() => import('./routes/home/Home'));
const AchievementList = lazy(() => import('./routes/listing/AchievementList'));
const AchievementDetail = lazy(() => import('./routes/listing/AchievementDetail'));
const AchievementEdit = lazy(() => import('./routes/listing/AchievementEdit'));
const DemandList = lazy(() => import('./routes/listing/DemandList'));
const DemandDetail = lazy(() => import('./routes/listing/DemandDetail'));
const DemandEdit = lazy(() => import('./routes/listing/DemandEdit'));
const Challenges = lazy(() => import('./routes/challenges/Challenges'));
const ChallengeArchive = lazy(() => import('./routes/challenges/award/Archive'));
const ChallengeFigures = lazy(() => import('./routes/challenges/award/Statistics'));
const ChallengeFeedback = lazy(() => import('./routes/challenges/award/Feedback'));
const ChallengePage = lazy(() => import('./routes/challenges/ChallengePage'));
const EntryForm = lazy(() => import('./routes/challenges/entries/EntryForm'));
const EntryPage = lazy(() => import('./routes/challenges/entries/EntryPage'));
const MyEntries = lazy(() => import('./routes/challenges/entries/MyEntries'));
const MilestoneList = lazy(() => import('./routes/challenges/performing/MilestoneList'));
const ChallengeEdit = lazy(() => import('./routes/challenges/ChallengeEdit'));
const Experts = lazy(() => import('./routes/challenges/judging/Experts'));
const Reviews = lazy(() => import('./routes/challenges/judging/Reviews'));
const ReviewPage = lazy(() => import('./routes/challenges/judging/ReviewPage'));
const Search = lazy(() => import('./routes/listing/Search'));
const Review = lazy(() => import('./routes/listing/Review'));
const Imports = lazy(() => import('./routes/listing/Imports'));
const Disclosures = lazy(() => import('./routes/rights/Disclosures'));
const DisclosureDetail = lazy(() => import('./routes/rights/DisclosureDetail'));
const DisclosureEdit = lazy(() => import('./routes/rights/DisclosureEdit'));
const Applications = lazy(() => import('./routes/assignment/Applications'));
const ApplicationDetail = lazy(() => import('./routes/assignment/ApplicationDetail'));
const Dossier = lazy(() => import('./routes/assignment/Dossier'));
const ApplicationEdit = lazy(() => import('./routes/assignment/ApplicationEdit'));
const TitleChain = lazy(() => import('./routes/rights/TitleChain'));
const MyResults = lazy(() => import('./routes/clocks/MyResults'));
const Office = lazy(() => import('./routes/clocks/Office'));
const Deadlines = lazy(() => import('./routes/clocks/Deadlines'));
const Matches = lazy(() => import('./routes/matching/Matches'));
const Broker = lazy(() => import('./routes/matching/Broker'));
const Deals = lazy(() => import('./routes/contracting/Deals'));
const MyAwards = lazy(() => import('./routes/contracting/contract/money/MyAwards'));
const DealRoom = lazy(() => import('./routes/contracting/DealRoom'));
const Contracts = lazy(() => import('./routes/contracting/contract/Contracts'));
const ContractPage = lazy(() => import('./routes/contracting/contract/ContractPage'));
const RecordalList = lazy(() => import('./routes/contracting/recordals/RecordalList'));
const Mediations = lazy(() => import('./routes/contracting/brokers/Mediations'));
const ConcealmentList = lazy(() => import('./routes/contracting/concealment/ConcealmentList'));
const MediationDetail = lazy(() => import('./routes/contracting/brokers/MediationDetail'));
const OfferMediation = lazy(() => import('./routes/contracting/brokers/OfferMediation'));
const Terms = lazy(() => import('./routes/contracting/terms/Terms'));
const TermsEdit = lazy(() => import('./routes/contracting/terms/TermsEdit'));
const VerifyContract = lazy(() => import('./routes/contracting/verify/Verify'));
const Inbox = lazy(() => import('./routes/notification/Inbox'));
const Notices = lazy(() => import('./routes/publicity/Notices'));
const NoticeDetail = lazy(() => import('./routes/publicity/NoticeDetail'));
const Login = lazy(() => import('./routes/identity/Login'));
const Register = lazy(() => import('./routes/identity/Register'));
const Account = lazy(() => import('./routes/identity/Account'));
const Organisations = lazy(() => import('./routes/identity/Organisations'));
const Accounts = lazy(() => import('./routes/identity/Accounts'));
const VerifyAddress = lazy(() => import('./routes/identity/VerifyAddress'));
const ForgottenPassword = lazy(() => import('./routes/identity/ForgottenPassword'));
const ChoosePassword = lazy(() => import('./routes/identity/ChoosePassword'));
const Organisation = lazy(() => import('./routes/identity/Organisation'));
const Verification = lazy(() => import('./routes/identity/Verification'));
const Permissions = lazy(() => import('./routes/identity/Permissions'));
const Rules = lazy(() => import('./routes/rules/Rules'));
const Ledger = lazy(() => import('./routes/ledger/Ledger'));
const LedgerAsset = lazy(() => import('./routes/ledger/LedgerAsset'));
const Reports = lazy(() => import('./routes/ledger/Reports'));
const Report = lazy(() => import('./routes/ledger/Report'));
const Procedures = lazy(() => import('./routes/procedures/Procedures'));
const Procedure = lazy(() => import('./routes/procedures/Procedure'));
const Audit = lazy(() => import('./routes/auditing/Audit'));
const AuditEntry = lazy(() => import('./routes/auditing/AuditEntry'));
const Risks = lazy(() => import('./routes/auditing/Risks'));
const Findings = lazy(() => import('./routes/auditing/Findings'));
const FindingDetail = lazy(() => import('./routes/auditing/FindingDetail'));
const FindingNew = lazy(() => import('./routes/auditing/FindingNew'));
const Holds = lazy(() => import('./routes/auditing/Holds'));
const HoldDetail = lazy(() => import('./routes/auditing/HoldDetail'));
const HoldNew = lazy(() => import('./routes/auditing/HoldNew'));
const AuditRoots = lazy(() => import('./routes/auditing/AuditRoots'));
const NotFound = lazy(() => import('./routes/missing/NotFound'));

export function Router() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<Home />} />
        <Route path="docs/permissions" element={<Permissions />} />
        <Route element={<AntdFrame />}>
          <Route path="achievements" element={<AchievementList />} />
          <Route path="achievements/:id" element={<AchievementDetail />} />
          <Route path="demands" element={<DemandList />} />
          <Route path="demands/:id" element={<DemandDetail />} />
          <Route path="challenges" element={<Challenges />} />
          <Route path="challenges/archive" element={<ChallengeArchive />} />
          <Route path="challenges/statistics" element={<ChallengeFigures />} />
          <Route path="challenges/:id" element={<ChallengePage />} />
          <Route path="notices" element={<Notices />} />
          <Route path="notices/:id" element={<NoticeDetail />} />
          <Route path="search" element={<Search />} />
          <Route path="login" element={<Login />} />
          <Route path="register" element={<Register />} />
          <Route path="verify" element={<VerifyAddress />} />
          <Route path="verify/:code" element={<VerifyContract />} />
          <Route path="invitation" element={<ChoosePassword of="invitation" />} />
          <Route path="password/forgotten" element={<ForgottenPassword />} />
          <Route path="password/reset" element={<ChoosePassword of="reset" />} />
          <Route path="rules" element={<Rules />} />
          <Route path="procedures" element={<Procedures />} />
          <Route path="procedures/:name" element={<Procedure />} />
          <Route path="organisations" element={<Organisations />} />
          <Route path="organisations/:id" element={<Organisation />} />
          <Route element={<RequireUser />}>
            <Route path="achievements/new" element={<AchievementEdit />} />
            <Route path="achievements/:id/edit" element={<AchievementEdit />} />
            <Route path="demands/new" element={<DemandEdit />} />
            <Route path="demands/:id/edit" element={<DemandEdit />} />
            <Route path="disclosures" element={<Disclosures />} />
            <Route path="disclosures/:id" element={<DisclosureDetail />} />
            <Route path="rights-applications" element={<Applications />} />
            <Route path="rights-applications/:id" element={<ApplicationDetail />} />
            <Route path="rights-applications/:id/dossier" element={<Dossier />} />
            <Route path="titles/:id" element={<TitleChain />} />
            <Route path="my-results" element={<MyResults />} />
            <Route path="my-awards" element={<MyAwards />} />
            <Route path="deadlines" element={<Deadlines />} />
            <Route path="entries" element={<MyEntries />} />
            <Route path="challenges/:id/enter" element={<EntryForm />} />
            <Route path="challenges/:id/entries/:entryId" element={<EntryPage />} />
            <Route path="challenges/feedback" element={<ChallengeFeedback />} />
            <Route path="matches" element={<Matches />} />
            <Route path="milestones" element={<MilestoneList />} />
            <Route path="inbox" element={<Inbox />} />
            <Route path="account" element={<Account />} />
          </Route>
          <Route element={<RequireUser roles={['tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary']} />}><Route path="office" element={<Office />} /></Route>
          <Route element={<RequireUser roles={['firm', 'bureau_officer', 'tto']} />}>
            <Route path="challenges/new" element={<ChallengeEdit />} />
            <Route path="challenges/:id/edit" element={<ChallengeEdit />} />
          </Route>
          <Route element={<RequireUser roles={['expert']} />}>
            <Route path="reviews" element={<Reviews />} />
            <Route path="reviews/:id" element={<ReviewPage />} />
          </Route>
          <Route element={<RequireUser roles={['expert', 'bureau_officer']} />}><Route path="experts" element={<Experts />} /></Route>
          <Route element={<RequireUser roles={['researcher']} />}>
            <Route path="disclosures/new" element={<DisclosureEdit />} />
            <Route path="disclosures/:id/edit" element={<DisclosureEdit />} />
          </Route>
          <Route element={<RequireUser roles={['researcher', 'tto']} />}>
            <Route path="rights-applications/new" element={<ApplicationEdit />} />
            <Route path="rights-applications/:id/edit" element={<ApplicationEdit />} />
          </Route>
          <Route element={<RequireUser roles={['finance', 'tto', 'unit_leader', 'decision_secretary']} />}>
            <Route path="ledger" element={<Ledger />} />
            <Route path="ledger/reports" element={<Reports />} />
            <Route path="ledger/reports/:id" element={<Report />} />
            <Route path="ledger/:id" element={<LedgerAsset />} />
          </Route>
          <Route element={<RequireUser roles={['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar']} />}>
            <Route path="deals" element={<Deals />} />
            <Route path="deals/:id" element={<DealRoom />} />
            <Route path="deals/:id/terms" element={<Terms />} />
            <Route path="deals/:id/terms/edit" element={<TermsEdit />} />
            <Route path="contracts" element={<Contracts />} />
            <Route path="contracts/:id" element={<ContractPage />} />
            <Route path="recordals" element={<RecordalList />} />
          </Route>
          <Route element={<RequireUser roles={['broker', 'tto', 'firm', 'unit_leader', 'finance', 'contract_registrar']} />}>
            <Route path="mediations" element={<Mediations />} />
            <Route path="mediations/:id" element={<MediationDetail />} />
          </Route>
          <Route element={<RequireUser roles={['system_admin']} />}><Route path="concealment-claims" element={<ConcealmentList />} /></Route>
          <Route element={<RequireUser roles={['broker']} />}>
            <Route path="broker" element={<Broker />} />
            <Route path="mediations/new" element={<OfferMediation />} />
          </Route>
          <Route element={<RequireUser roles={['tto', 'secrecy_officer', 'system_admin', 'bureau_officer']} />}><Route path="review" element={<Review />} /></Route>
          <Route element={<RequireUser roles={['researcher', 'tto', 'firm']} />}><Route path="imports" element={<Imports />} /></Route>
          <Route element={<RequireUser roles={['security_admin', 'system_admin', 'audit_admin']} />}><Route path="admin/accounts" element={<Accounts />} /></Route>
          <Route element={<RequireUser roles={['auditor']} />}>
            <Route path="audit/risks" element={<Risks />} />
            <Route path="findings/new" element={<FindingNew />} />
            <Route path="audit-holds/new" element={<HoldNew />} />
          </Route>
          <Route element={<RequireUser roles={['auditor', 'audit_admin', 'tto', 'decision_secretary', 'unit_leader']} />}>
            <Route path="findings" element={<Findings />} />
            <Route path="findings/:id" element={<FindingDetail />} />
            <Route path="audit-holds" element={<Holds />} />
            <Route path="audit-holds/:id" element={<HoldDetail />} />
          </Route>
          <Route element={<RequireUser roles={['audit_admin', 'auditor']} />}>
            <Route path="audit" element={<Audit />} />
            <Route path="audit/roots" element={<AuditRoots />} />
            <Route path="audit/:id" element={<AuditEntry />} />
          </Route>
          <Route element={<RequireUser roles={['system_admin', 'bureau_officer']} />}><Route path="admin/organisations" element={<Verification />} /></Route>
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
