package org.ballincourt.questionnaire.invitation.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.job.DueReminders.Due;
import org.ballincourt.questionnaire.invitation.post.Repeats;
import org.ballincourt.questionnaire.invitation.post.Repeats.Outcome;
import org.ballincourt.settings.store.SettingsStore;
import org.ballincourt.site.store.OriginStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reminds those who have not answered, each once, whatever other nodes do at the same time. A copy
 * of the Jira that may write to clients reminds nobody.
 */
@Component
public class Reminders implements JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final DueReminders due;
  private final Repeats repeats;
  private final SettingsStore settings;
  private final OriginStore origins;
  private final Postman postman;

  @Inject
  public Reminders(
      DueReminders due,
      Repeats repeats,
      SettingsStore settings,
      OriginStore origins,
      Postman postman) {
    this.due = due;
    this.repeats = repeats;
    this.settings = settings;
    this.origins = origins;
    this.postman = postman;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Reminder reminder = settings.courtesy().reminder();
    if (reminder.isWanted() && !origins.isElsewhere()) {
      long reminded = due.now(reminder).stream().filter(this::remind).count();
      if (reminded > 0) {
        postman.comeNow();
      }
    }
    return JobRunnerResponse.success();
  }

  /** One that fails keeps no other waiting. */
  private boolean remind(Due one) {
    try {
      return repeats.remind(one.sending(), one.invitation()) == Outcome.DONE;
    } catch (RuntimeException e) {
      LOG.error("Nobody is reminded of invitation {}", one.invitation().id(), e);
      return false;
    }
  }
}
