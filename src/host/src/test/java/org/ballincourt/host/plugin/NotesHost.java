package org.ballincourt.host.plugin;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.field.FieldTypes;
import org.ballincourt.host.plugin.resource.PageNeeds;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.schedule.Scheduler;
import org.ballincourt.host.search.function.Functions;
import org.ballincourt.host.user.LoginAddress;
import org.springframework.transaction.PlatformTransactionManager;

/** The Jira around the sample plugin: one user, a database in memory, a clock that stands still. */
final class NotesHost implements PluginHost, AutoCloseable {
  private final FieldTypes fieldTypes = new FieldTypes();

  static final Instant NOW = Instant.parse("2024-03-01T16:00:00Z");

  final ApplicationUser anna = mock(ApplicationUser.class, "anna");
  final Texts texts = new Texts();

  final PageNeeds needs = new PageNeeds();
  final Events events = new Events();
  final Functions functions = new Functions();

  /** What the plugin says of itself. */
  final List<String> diary = new CopyOnWriteArrayList<>();

  private final Database database =
      Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

  final Scheduler scheduler = new Scheduler(clock(), database.sql());

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private volatile ApplicationUser administrator;
  private volatile boolean licensed = true;
  private volatile Locale locale = Locale.ENGLISH;

  NotesHost() {
    speak(Locale.ENGLISH);
  }

  void logIn(ApplicationUser user) {
    when(authentication.getLoggedInUser()).thenReturn(user);
  }

  void license(boolean given) {
    licensed = given;
  }

  void speak(Locale language) {
    locale = language;
    when(authentication.getI18nHelper()).thenReturn(texts.in(language));
  }

  @Override
  public Map<Class<?>, Object> services() {
    return Map.of(
        Consumer.class, write(),
        EventPublisher.class, events,
        SchedulerService.class, scheduler);
  }

  private Consumer<String> write() {
    return diary::add;
  }

  /** The text of the panel's label. */
  String title() {
    return texts.in(Locale.ENGLISH).getText("notes.title");
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
    return authentication;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public boolean isLicensed(ApplicationUser user) {
    return licensed && user != null;
  }

  void administers(ApplicationUser user) {
    administrator = user;
  }

  @Override
  public boolean isAdministrator(ApplicationUser user) {
    return user != null && user.equals(administrator);
  }

  @Override
  public LoginAddress login() {
    return new LoginAddress(contextPath());
  }

  @Override
  public FieldTypes fieldTypes() {
    return fieldTypes;
  }

  @Override
  public PageNeeds pageNeeds() {
    return needs;
  }

  @Override
  public Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Override
  public Functions functions() {
    return functions;
  }

  @Override
  public String contextPath() {
    return "/jira";
  }

  @Override
  public void close() {
    database.close();
  }
}
