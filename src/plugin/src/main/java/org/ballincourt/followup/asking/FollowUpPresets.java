package org.ballincourt.followup.asking;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.web.Preset;
import org.ballincourt.questionnaire.invitation.web.Presets;
import org.springframework.stereotype.Component;

/**
 * What is sent for a follow-up: {@code ?followUp=} says for which one, {@code secondLook=true} that
 * it is asked how things are by now, {@code together=true} that it is filled in together.
 */
@Component
public class FollowUpPresets implements Presets {

  private final FollowUpAccess access;
  private final FollowUpAsking asking;
  private final Purposes purposes;
  private final Texts texts;

  @Inject
  public FollowUpPresets(
      FollowUpAccess access, FollowUpAsking asking, Purposes purposes, Texts texts) {
    this.access = access;
    this.asking = asking;
    this.purposes = purposes;
    this.texts = texts;
  }

  @Override
  public Optional<Preset> of(Project project, UnaryOperator<String> parameters) {
    return Optional.ofNullable(parameters.apply("followUp"))
        .map(id -> followUp(id, project))
        .map(followUp -> preset(followUp, parameters));
  }

  private FollowUp followUp(String id, Project project) {
    FollowUp followUp = access.workable(id);
    if (followUp.work().project() != project.getId()) {
      throw access.notThere();
    }
    return followUp;
  }

  private Preset preset(FollowUp followUp, UnaryOperator<String> parameters) {
    boolean look = Boolean.parseBoolean(parameters.apply("secondLook"));
    Round round = look ? Round.SECOND_LOOK : Round.QUESTIONS;
    asking.requireAskable(followUp, round);
    String key = look ? "ballincourt.follow-up.send.second-look" : "ballincourt.follow-up.send";
    return new Preset(
        purposes.of(round),
        Boolean.parseBoolean(parameters.apply("together")),
        "follow-ups/" + followUp.id() + (look ? "/second-look/questions" : "/questions"),
        texts.text(key));
  }
}
