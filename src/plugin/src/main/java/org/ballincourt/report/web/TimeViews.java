package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.report.Holder;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.web.view.HolderView;
import org.ballincourt.report.web.view.PartView;
import org.ballincourt.report.web.view.SpentView;
import org.ballincourt.report.web.view.TimeView;
import org.ballincourt.report.web.view.ValueView;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.FigureWords;
import org.ballincourt.report.web.words.Names;
import org.springframework.stereotype.Component;

/** Puts the time of each part of a period into what somebody reads. */
@Component
public class TimeViews {
  private final FigureWords words;

  @Inject
  public TimeViews(FigureWords words) {
    this.words = words;
  }

  TimeView of(TimeSpent time, Period period, Step step, Names names, Address address) {
    List<HolderView> holders = new ArrayList<>();
    for (Holder holder : Holder.values()) {
      long sum = time.of(holder);
      String query = sum == 0 ? null : address.of(holder.figure());
      holders.add(
          new HolderView(
              name(holder, names), CourtWords.code(holder), new ValueView(words.time(sum), query)));
    }
    return new TimeView(
        holders, parts(time, step.starts(period), holders), step == Step.WEEK, names.texts());
  }

  private List<PartView> parts(TimeSpent time, List<LocalDate> starts, List<HolderView> holders) {
    List<PartView> parts = new ArrayList<>();
    for (LocalDate start : starts) {
      List<SpentView> times = new ArrayList<>();
      for (Holder holder : Holder.values()) {
        long seconds = time.byPart(holder)[parts.size()];
        String name = holders.get(holder.ordinal()).getName();
        times.add(new SpentView(name, words.time(seconds), seconds));
      }
      parts.add(new PartView(start, words.court().date(start), times));
    }
    return parts;
  }

  private String name(Holder holder, Names names) {
    return switch (holder) {
      case TEAM -> words.court().side(Party.TEAM);
      case CLIENT -> names.them();
      case THIRD_PARTY -> words.court().side(Party.THIRD_PARTY);
      case NOT_STARTED -> words.court().why(Reason.NOT_STARTED);
      case PAUSED -> words.court().why(Reason.PAUSED);
    };
  }
}
