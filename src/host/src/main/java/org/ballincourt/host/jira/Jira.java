package org.ballincourt.host.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.ballincourt.host.change.Changes;
import org.ballincourt.host.change.Dispatches;
import org.ballincourt.host.change.Edits;
import org.ballincourt.host.change.IssueEvents;
import org.ballincourt.host.change.IssueForm;
import org.ballincourt.host.change.IssueLives;
import org.ballincourt.host.change.Moves;
import org.ballincourt.host.change.ProjectLives;
import org.ballincourt.host.change.Transitions;
import org.ballincourt.host.change.VersionLives;
import org.ballincourt.host.dashboard.Dashboards;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.database.HostClock;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.field.FieldIndex;
import org.ballincourt.host.field.FieldTypes;
import org.ballincourt.host.field.Fields;
import org.ballincourt.host.field.StoredValues;
import org.ballincourt.host.issue.History;
import org.ballincourt.host.issue.IssueFields;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.RankedIssues;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.lock.ClusterLocks;
import org.ballincourt.host.mail.Mails;
import org.ballincourt.host.mail.SentMails;
import org.ballincourt.host.plugin.PluginHost;
import org.ballincourt.host.plugin.resource.PageNeeds;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.schedule.Scheduler;
import org.ballincourt.host.search.IssueSearch;
import org.ballincourt.host.search.Vocabulary;
import org.ballincourt.host.search.condition.SearchedFields;
import org.ballincourt.host.search.function.Functions;
import org.ballincourt.host.session.WebSudo;
import org.ballincourt.host.user.Anonymisation;
import org.ballincourt.host.user.CurrentUser;
import org.ballincourt.host.user.GlobalPermissions;
import org.ballincourt.host.user.Groups;
import org.ballincourt.host.user.LoginAddress;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.UserTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything that Jira can do here, over one database. */
public final class Jira implements PluginHost {
  public static final String CONTEXT_PATH = "/jira";

  private final Database database;
  private final HostClock clock;
  private final People people;
  private final CurrentUser currentUser;
  private final Scheduler scheduler;
  private final Events events = new Events();
  private final Dispatches dispatches;
  private final PageNeeds pageNeeds = new PageNeeds();
  private final ClusterLocks locks;
  private final Functions functions = new Functions();
  private final FieldTypes fieldTypes = new FieldTypes();
  private final FieldIndex fieldIndex;
  private final IssueForm issueForm;
  private final Mails mails;

  /**
   * @param zone of everybody who has not chosen one
   */
  public Jira(Database database, ZoneId zone, Texts texts) {
    this.database = database;
    this.clock = new HostClock(new HostSettings(database.sql()));
    this.people = new People(database.sql(), zone);
    this.currentUser = new CurrentUser(texts::in, zone);
    this.scheduler = new Scheduler(clock, database.sql());
    this.dispatches = new Dispatches(database.statements());
    this.locks = new ClusterLocks(database);
    this.fieldIndex = new FieldIndex(fields(), issues());
    this.issueForm =
        new IssueForm(projects(), permissions(), (w, v, u) -> issueLives().create(w, v, u));
    this.mails = new Mails(new SentMails(database.sql()), clock);
    events.register(fieldIndex);
  }

  @Override
  public Map<Class<?>, Object> services() {
    return new Services(this).all();
  }

  public WebSudo webSudo() {
    return new WebSudo(clock, CONTEXT_PATH);
  }

  @Override
  public DataSource dataSource() {
    return database.source();
  }

  @Override
  public PlatformTransactionManager transactions() {
    return database.transactions();
  }

  @Override
  public JiraAuthenticationContext authentication() {
    return currentUser;
  }

  @Override
  public Locale locale() {
    return currentUser.view().locale();
  }

  @Override
  public boolean isLicensed(ApplicationUser user) {
    return user != null
        && people.byKey(user.getKey()).filter(found -> found.standing().licensed()).isPresent();
  }

  @Override
  public boolean isAdministrator(ApplicationUser user) {
    return globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  @Override
  public LoginAddress login() {
    return new LoginAddress(CONTEXT_PATH);
  }

  @Override
  public PageNeeds pageNeeds() {
    return pageNeeds;
  }

  @Override
  public HostClock clock() {
    return clock;
  }

  @Override
  public Functions functions() {
    return functions;
  }

  @Override
  public String contextPath() {
    return CONTEXT_PATH;
  }

  /** Where this Jira says that it is, and which one it is. */
  public Installation installation() {
    return new Installation(new HostSettings(sql()));
  }

  public Mails mails() {
    return mails;
  }

  public Dashboards dashboards() {
    return new Dashboards(database);
  }

  public Database database() {
    return database;
  }

  public People people() {
    return people;
  }

  public Anonymisation anonymisation() {
    return new Anonymisation(database);
  }

  public CurrentUser currentUser() {
    return currentUser;
  }

  public Events events() {
    return events;
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public DateTimeFormatter times() {
    return new UserTimes(currentUser);
  }

  public GlobalPermissions globalPermissions() {
    return new GlobalPermissions(people);
  }

  public Groups groups() {
    return new Groups(sql());
  }

  public ProjectRoles permissions() {
    return new ProjectRoles(sql());
  }

  public Projects projects() {
    return new Projects(sql());
  }

  public Issues issues() {
    return new Issues(sql(), projects());
  }

  public ClusterLocks locks() {
    return locks;
  }

  public IssueSearch search() {
    IssueSearch.Found found = new IssueSearch.Found(issues(), new RankedIssues(sql()));
    return new IssueSearch(found, new Vocabulary(searchedFields(), functions), people, clock);
  }

  private SearchedFields searchedFields() {
    return new SearchedFields(sql(), fields(), fieldIndex);
  }

  @Override
  public FieldTypes fieldTypes() {
    return fieldTypes;
  }

  public Fields fields() {
    return new Fields(database, fieldTypes);
  }

  public FieldIndex fieldIndex() {
    return fieldIndex;
  }

  public StoredValues fieldValues() {
    return new StoredValues(sql());
  }

  public IssueFields issueFields() {
    return new IssueFields(sql());
  }

  public History history() {
    return new History(sql());
  }

  public Statuses statuses() {
    return new Statuses(sql());
  }

  public Transitions transitions() {
    return new Transitions(changes(), fields());
  }

  public Edits edits() {
    return new Edits(changes(), fields());
  }

  public Moves moves() {
    return new Moves(changes());
  }

  private Changes changes() {
    return new Changes(database, clock, issueEvents());
  }

  public IssueLives issueLives() {
    return new IssueLives(database, clock, issueEvents(), fields());
  }

  /** What plugins create issues with. */
  public IssueForm issueForm() {
    return issueForm;
  }

  public ProjectLives projectLives() {
    return new ProjectLives(database, events);
  }

  public VersionLives versionLives() {
    return new VersionLives(changes(), events);
  }

  public Dispatches dispatches() {
    return dispatches;
  }

  private IssueEvents issueEvents() {
    return new IssueEvents(events, dispatches);
  }

  private JdbcClient sql() {
    return database.sql();
  }
}
