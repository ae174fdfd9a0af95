package org.ballincourt.calendar.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.ics.HolidayFileFault.Reason;

/**
 * Goes through a file line by line and notes its events; refuses a file when it sees that it is too
 * much, not afterwards. What it cannot make sense of between the events is passed over.
 */
final class FileEvents extends VObjectDataAdapter {

  /** Some programs begin a file with it, to say that it is Unicode. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String CALENDAR = "VCALENDAR";
  private static final String EVENT = "VEVENT";

  /** A calendar, an event, an alarm of it: nothing that is written lies deeper than a few. */
  private static final int DEEPEST = 10;

  private final List<Event> events = new ArrayList<>();
  private boolean begun;
  private boolean ended;

  private FileEvents() {}

  static List<Event> read(String text) {
    FileEvents file = new FileEvents();
    String shown = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (VObjectReader lines =
        new VObjectReader(new StringReader(shown), SyntaxRules.iCalendar())) {
      lines.parse(file);
    } catch (IOException e) {
      throw new HolidayFileFault(Reason.UNREADABLE);
    }
    file.refuseHalf();
    return file.events;
  }

  private void refuseHalf() {
    if (!begun) {
      throw new HolidayFileFault(Reason.NOT_A_CALENDAR);
    }
    if (!ended) {
      throw new HolidayFileFault(Reason.UNREADABLE);
    }
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    List<String> parents = context.getParentComponents();
    if (parents.size() >= DEEPEST) {
      throw new HolidayFileFault(Reason.UNREADABLE);
    }
    if (parents.isEmpty() && name.equals(CALENDAR)) {
      begun = true;
      ended = false;
    } else if (parents.equals(List.of(CALENDAR)) && name.equals(EVENT)) {
      begin();
    }
  }

  private void begin() {
    if (events.size() == HolidayFile.MOST_EVENTS) {
      throw new HolidayFileFault(Reason.TOO_MANY_EVENTS);
    }
    events.add(new Event());
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    ended |= name.equals(CALENDAR);
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    if (context.getParentComponents().equals(List.of(CALENDAR, EVENT))) {
      events.get(events.size() - 1).note(property);
    }
  }
}
