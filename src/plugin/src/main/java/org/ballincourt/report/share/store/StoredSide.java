package org.ballincourt.report.share.store;

import java.util.OptionalLong;
import org.ballincourt.figures.Share;
import org.ballincourt.report.Answers;
import org.ballincourt.report.Beyond;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.Rounds;
import org.ballincourt.report.SideFigures;
import org.ballincourt.report.SideFigures.Standing;

/** The figures of one side, as they are stored. */
record StoredSide(
    StoredLengths lengths, StoredAnswers answers, int rounds, int things, int open, int past) {

  record StoredLengths(int turns, Long median, Long ninetieth, Long longest) {
    static StoredLengths of(Lengths lengths) {
      return new StoredLengths(
          lengths.turns(),
          number(lengths.median()),
          number(lengths.ninetieth()),
          number(lengths.longest()));
    }

    private static Long number(OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }

    Lengths lengths() {
      return new Lengths(turns, optional(median), optional(ninetieth), optional(longest));
    }

    private static OptionalLong optional(Long number) {
      return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
  }

  record StoredAnswers(int inTime, int of, long daysBeyond, long secondsBeyond) {
    static StoredAnswers of(Answers answers) {
      Share share = answers.inTime();
      Beyond beyond = answers.beyond();
      return new StoredAnswers(share.hits(), share.of(), beyond.workingDays(), beyond.seconds());
    }

    Answers answers() {
      return new Answers(new Share(inTime, of), new Beyond(daysBeyond, secondsBeyond));
    }
  }

  static StoredSide of(SideFigures side) {
    return new StoredSide(
        StoredLengths.of(side.lengths()),
        StoredAnswers.of(side.answers()),
        side.rounds().turns(),
        side.rounds().things(),
        side.now().open(),
        side.now().past());
  }

  SideFigures side() {
    return new SideFigures(
        lengths.lengths(), answers.answers(), new Rounds(rounds, things), new Standing(open, past));
  }
}
