package org.ballincourt.commitment.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words how long answers may take; always as our target, never as a right. */
@Component
public class TargetWords {

  /** What holds for most comes first. */
  private static final Comparator<Target> WIDEST_FIRST =
      comparing(Target::scope, comparing(Target.Scope::kind, nullsFirst(naturalOrder())))
          .thenComparing(target -> target.scope().phase(), nullsFirst(naturalOrder()))
          .thenComparing(target -> target.scope().validFrom(), nullsFirst(naturalOrder()));

  private final Texts texts;
  private final TimeWords times;

  @Inject
  public TargetWords(Texts texts, TimeWords times) {
    this.texts = texts;
    this.times = times;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** As in {@code 3 working days}. */
  public String time(Allowance time) {
    return times.allowance(time);
  }

  /**
   * As in {@code in “Design”}.
   *
   * @param id of a version, which may be gone
   * @param project whose version it is or was; null where that is gone too
   */
  public String inPhase(long id, Project project) {
    return project == null ? gonePhase(id) : inPhaseOf(id, project);
  }

  private String inPhaseOf(long id, Project project) {
    return project.getVersions().stream()
        .filter(version -> version.getId() == id)
        .findFirst()
        .map(Version::getName)
        .map(name -> text("ballincourt.target.in-phase", name))
        .orElseGet(() -> gonePhase(id));
  }

  private String gonePhase(long id) {
    return text("ballincourt.target.in-phase-gone", String.valueOf(id));
  }

  /** Things of that kind, as in {@code approvals}. */
  public String things(NeedKind kind) {
    return text("ballincourt.target.kind." + CourtWords.code(kind));
  }

  /** One or two sentences for each side, also where nothing is set for it. */
  public List<String> sentences(Targets targets, Project project) {
    List<String> sentences = new ArrayList<>();
    for (Party party : List.of(Party.CLIENT, Party.TEAM, Party.THIRD_PARTY)) {
      List<Target> theirs =
          targets.all().stream()
              .filter(target -> target.scope().party() == party)
              .sorted(WIDEST_FIRST)
              .toList();
      addSentences(party, theirs, project, sentences);
    }
    return sentences;
  }

  private void addSentences(
      Party party, List<Target> theirs, Project project, List<String> sentences) {
    String code = CourtWords.code(party);
    List<String> general = parts(theirs, false, project);
    List<String> asked = parts(theirs, true, project);
    if (theirs.isEmpty()) {
      sentences.add(text("ballincourt.target.none." + code));
    }
    if (!general.isEmpty()) {
      sentences.add(text("ballincourt.target.general." + code, String.join(", ", general)));
    }
    if (!asked.isEmpty()) {
      sentences.add(text("ballincourt.target.asked." + code, String.join(", ", asked)));
    }
  }

  private List<String> parts(List<Target> targets, boolean ofAKind, Project project) {
    return targets.stream()
        .filter(target -> ofAKind == (target.scope().kind() != null))
        .map(target -> part(target, project))
        .toList();
  }

  private String part(Target target, Project project) {
    Target.Scope scope = target.scope();
    String part = text("ballincourt.target.in-time", time(target.time()));
    if (scope.phase() != null) {
      part = text("ballincourt.target.two", inPhase(scope.phase(), project), part);
    }
    if (scope.kind() != null) {
      part = text("ballincourt.target.two", things(scope.kind()), part);
    }
    return scope.validFrom() == null
        ? part
        : text("ballincourt.target.from-day", part, texts.date(scope.validFrom()));
  }
}
