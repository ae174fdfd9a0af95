package org.ballincourt.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.client.access.AllClients;
import org.ballincourt.client.access.ClientWork;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.web.panel.AskViews;
import org.ballincourt.court.Category;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.RulesHistory;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.issue.CourtViews;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.ClientPermissions;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.jira.People;
import org.ballincourt.jira.ProjectStatuses;
import org.ballincourt.jira.Statuses;
import org.ballincourt.questionnaire.access.KnownKeepers;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;

/** A Jira with one project, {@code WEB}, the statuses of {@link Lives}, and one visitor. */
public final class SmallJira {

  /** Who is looking. */
  public enum Visitor {
    /** May browse nothing. */
    STRANGER,
    READER,
    /** Runs client work in the project, and may browse it. */
    CLIENT_WORKER,
    PROJECT_ADMINISTRATOR,
    /** Of Jira, without a role in the project, but for browsing it. */
    JIRA_ADMINISTRATOR,
    /** Of Jira, and may not even browse the project. */
    JIRA_ADMINISTRATOR_FROM_OUTSIDE
  }

  public static final long PROJECT_ID = 10000;
  public static final long VERSION_ID = 10200;

  public final ChangeHistoryManager changeHistories = mock(ChangeHistoryManager.class);
  public final IssueManager issueManager = mock(IssueManager.class);

  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
  private final GroupManager groups = mock(GroupManager.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  public final UserManager users = mock(UserManager.class);

  private final List<Long> issueIds = new ArrayList<>();
  private final Set<Long> hidden = new HashSet<>();
  private final RowsInMemory rows = new RowsInMemory();
  private final ChangeStore changes =
      new ChangeStore(rows, new CurrentUser(authentication), new HandClock("2026-03-12T10:02:00Z"));
  private final ReplayStore replays = new ReplayStore(rows, changes);
  private final CourtRulesStore rules =
      new CourtRulesStore(
          rows, replays, calendars(), new RulesHistory(changes, statuses(), calendars()));

  public SmallJira() {
    Stream.of(
            Lives.OPEN,
            Lives.IN_PROGRESS,
            Lives.REOPENED,
            Lives.CLOSED,
            Lives.WAITING,
            Lives.ON_HOLD)
        .forEach(status -> has(status, categoryKey(Lives.categoryOf(status.id()))));
    when(authentication.getI18nHelper()).thenReturn(new EnglishTexts());
    addProject();
    isVisitedBy(Visitor.PROJECT_ADMINISTRATOR);
  }

  /** Puts a status of that name and category in the place of the one with its id. */
  public SmallJira has(Status status, String categoryKey) {
    StatusCategory category = categoryKey == null ? null : mock(StatusCategory.class);
    if (category != null) {
      when(category.getKey()).thenReturn(categoryKey);
    }
    com.atlassian.jira.issue.status.Status known =
        mock(com.atlassian.jira.issue.status.Status.class);
    when(known.getName()).thenReturn(status.name());
    when(known.getNameTranslation()).thenReturn(status.name());
    when(known.getStatusCategory()).thenReturn(category);
    when(constants.getStatus(status.id())).thenReturn(known);
    return this;
  }

  /** Lets the visitor read the status in another language than it was named in. */
  public SmallJira translates(Status status, String translation) {
    com.atlassian.jira.issue.status.Status known = constants.getStatus(status.id());
    when(known.getNameTranslation()).thenReturn(translation);
    return this;
  }

  /** Adds an issue of the project, created at a time such as {@code "09:00"}. */
  public Issue issue(String key, String created, Status current, ChangeHistory... history) {
    long id = Long.parseLong(key.substring(key.indexOf('-') + 1));
    com.atlassian.jira.issue.status.Status known = constants.getStatus(current.id());
    Project project = project();
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getKey()).thenReturn(key);
    when(issue.getSummary()).thenReturn("About " + key);
    when(issue.getProjectId()).thenReturn(PROJECT_ID);
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getCreated()).thenReturn(Timestamp.from(Lives.at(created)));
    when(issue.getStatusId()).thenReturn(current.id());
    when(issue.getStatus()).thenReturn(known);
    when(issueManager.getIssueObject(id)).thenReturn(issue);
    when(issueManager.getIssueObject(key)).thenReturn(issue);
    when(changeHistories.getChangeHistories(issue)).thenReturn(List.of(history));
    issueIds.add(id);
    return issue;
  }

  /** Search finds the issue no more, since the visitor may not see it. */
  public SmallJira hides(Issue issue) {
    hidden.add(issue.getId());
    return this;
  }

  public SmallJira isVisitedBy(Visitor visitor) {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.isActive()).thenReturn(true);
    boolean inside =
        visitor != Visitor.STRANGER && visitor != Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE;
    boolean ofJira =
        visitor == Visitor.JIRA_ADMINISTRATOR || visitor == Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE;
    boolean ofProject = visitor == Visitor.PROJECT_ADMINISTRATOR;
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project(), user))
        .thenReturn(inside);
    when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project(), user))
        .thenReturn(ofProject);
    when(permissions.hasPermission(ClientPermissions.RUN_CLIENT_WORK, project(), user))
        .thenReturn(visitor == Visitor.CLIENT_WORKER);
    when(permissions.hasProjects(ClientPermissions.RUN_CLIENT_WORK, user))
        .thenReturn(visitor == Visitor.CLIENT_WORKER);
    when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)).thenReturn(ofJira);
    when(permissions.hasPermission(any(), any(Issue.class), any()))
        .thenAnswer(
            call ->
                inside
                    && call.getArgument(0) == ProjectPermissions.BROWSE_PROJECTS
                    && call.getArgument(2) == user);
    return this;
  }

  public Project project() {
    return projects.getProjectObjByKey("WEB");
  }

  public Access access() {
    return new Access(issueManager, projects, permissions, globalPermissions, authentication);
  }

  public ClientWork clientWork() {
    return new ClientWork(
        access(), new AllClients(settings(), new NamedGroups(groups, authentication), access()));
  }

  /** Lets whoever is visiting be in the group that sees all clients. */
  public SmallJira showsAllClients() {
    ApplicationUser user = authentication.getLoggedInUser();
    when(groups.isUserInGroup(user, "everyone")).thenReturn(true);
    settings().save(Groups.NONE.with(Right.SEE_ALL_CLIENTS, "everyone"));
    return this;
  }

  public QuestionAccess questionAccess() {
    return new QuestionAccess(
        settings(),
        new NamedGroups(groups, authentication),
        access(),
        new QuestionnaireStore(rows, new HandClock("2026-03-12T10:02:00Z")),
        EnglishTexts.texts());
  }

  public KnownKeepers knownKeepers(Clock clock) {
    return new KnownKeepers(settings(), new NamedGroups(groups, authentication), access(), clock);
  }

  /** Lets whoever is visiting be in the group that keeps questions. */
  public SmallJira letsKeepQuestions() {
    ApplicationUser user = authentication.getLoggedInUser();
    when(groups.isUserInGroup(user, "askers")).thenReturn(true);
    settings().save(Groups.NONE.with(Right.KEEP_QUESTIONS, "askers"));
    return this;
  }

  public Histories histories() {
    return new Histories(changeHistories, issueManager, projects);
  }

  /** No history that was kept knows a status that is gone. */
  public OpenTurns openTurns() {
    return new OpenTurns(null) {
      @Override
      public Map<String, String> goneStatuses(long projectId) {
        return Map.of();
      }
    };
  }

  public Found found() {
    return new Found(null, authentication) {
      @Override
      public List<Issue> visibleOf(Collection<Long> issueIds) {
        return issueIds.stream()
            .filter(id -> !hidden.contains(id))
            .map(id -> (Issue) issueManager.getIssueObject(id))
            .filter(Objects::nonNull)
            .toList();
      }
    };
  }

  public Statuses statuses() {
    return new Statuses(constants);
  }

  /** Those that the only workflow of the project has. */
  public ProjectStatuses projectStatuses(Status... ofWorkflow) {
    WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    WorkflowManager workflows = mock(WorkflowManager.class);
    when(schemes.getWorkflowMap(project())).thenReturn(Map.of("1", "the workflow"));
    when(workflows.getWorkflow("the workflow"))
        .thenReturn(() -> Stream.of(ofWorkflow).map(status -> named(status)).toList());
    return new ProjectStatuses(schemes, workflows);
  }

  private com.atlassian.jira.issue.status.Status named(Status status) {
    com.atlassian.jira.issue.status.Status known = constants.getStatus(status.id());
    when(known.getId()).thenReturn(status.id());
    return known;
  }

  /** Keeps rules as long as this Jira lasts. */
  public CourtRulesStore rules() {
    return rules;
  }

  public CalendarStore calendars() {
    return new CalendarStore(rows);
  }

  /** Jira's own zone is UTC. */
  public JiraZone zone() {
    return new JiraZone(() -> TimeZone.getTimeZone(ZoneOffset.UTC));
  }

  public ProjectHours hours() {
    return new ProjectHours(calendars(), zone());
  }

  public ChangeStore changes() {
    return changes;
  }

  public SettingsStore settings() {
    return new SettingsStore(rows, changes);
  }

  public ReplayStore replays() {
    return replays;
  }

  /** Reads alone; nothing is ever told to it. */
  public VersionFateStore versionFates() {
    return new VersionFateStore(rows, null, null, null, null);
  }

  /** What the visitor reads on the issue page, at a time of the clock. */
  public CourtViews courtViews(Clock clock) {
    CourtWords words = new CourtWords(EnglishTexts.texts(), statuses());
    return new CourtViews(issueTurns(), words, askViews(), clock);
  }

  public AskViews askViews() {
    return new AskViews(
        access(),
        new ClientStore(rows, calendars()),
        new People(users),
        new CourtWords(EnglishTexts.texts(), statuses()),
        EnglishTexts.texts());
  }

  public IssueTurns issueTurns() {
    return new IssueTurns(rules, knownLives(), new IssueClocks(hours(), clients()), statuses());
  }

  public Clients clients() {
    return new Clients(rows, new ClientStore(rows, calendars()));
  }

  public KnownLives knownLives() {
    return new KnownLives(histories(), versionFates(), facts());
  }

  public FactStore facts() {
    return new FactStore(rows);
  }

  private void addProject() {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(VERSION_ID);
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(PROJECT_ID);
    when(project.getKey()).thenReturn("WEB");
    when(project.getName()).thenReturn("Website");
    when(project.getVersions()).thenReturn(List.of(version));
    when(projects.getProjectObjByKey("WEB")).thenReturn(project);
    try {
      when(issueManager.getIssueIdsForProject(PROJECT_ID)).thenReturn(issueIds);
    } catch (Exception e) { // a mock throws nothing
      throw new AssertionError(e);
    }
  }

  private static String categoryKey(Category category) {
    return switch (category) {
      case NEW -> StatusCategory.TO_DO;
      case UNDER_WAY -> StatusCategory.IN_PROGRESS;
      case DONE -> StatusCategory.COMPLETE;
    };
  }
}
