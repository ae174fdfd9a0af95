package org.ballincourt.settings.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.privacy.Retention;
import org.ballincourt.settings.Courtesy;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Pace;
import org.ballincourt.settings.Right;

/** What is kept of the settings; the revision is 0 where nobody has set anything. */
record KeptSettings(
    Pace pace, Groups groups, Courtesy courtesy, Optional<Retention> retention, long revision) {

  static final KeptSettings NOTHING =
      new KeptSettings(Pace.USUAL, Groups.NONE, Courtesy.USUAL, Optional.empty(), 0);

  /** Whatever their revisions are. */
  boolean isLike(KeptSettings other) {
    return other.at(revision).equals(this);
  }

  private KeptSettings at(long other) {
    return new KeptSettings(pace, groups, courtesy, retention, other);
  }

  KeptSettings next() {
    return at(revision + 1);
  }

  /** Null where it is kept for good. */
  Integer months() {
    return retention.map(Retention::months).orElse(null);
  }

  /** Null where no group has the right. */
  String group(Right right) {
    return groups.of(right).orElse(null);
  }

  List<Difference> differencesFrom(KeptSettings before) {
    List<Difference> all = new ArrayList<>();
    add(What.PACE, before.pace().issuesASecond(), pace.issuesASecond(), all);
    add(What.REST, before.courtesy().rest().days(), courtesy.rest().days(), all);
    add(
        What.REMINDER,
        before.courtesy().reminder().workingDays(),
        courtesy.reminder().workingDays(),
        all);
    add(What.RETENTION, before.months(), months(), all);
    for (Right right : Right.values()) {
      add(What.GROUP, Map.of("right", code(right)), before.group(right), group(right), all);
    }
    return all;
  }

  private static void add(What what, Integer was, Integer is, List<Difference> all) {
    add(what, Map.of(), text(was), text(is), all);
  }

  private static void add(
      What what, Map<String, String> about, String was, String is, List<Difference> all) {
    if (!Objects.equals(was, is)) {
      all.add(new Difference(what, about, was, is));
    }
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }

  private static String code(Right right) {
    return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
