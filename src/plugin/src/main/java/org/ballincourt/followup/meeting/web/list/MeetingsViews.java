package org.ballincourt.followup.meeting.web.list;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.followup.meeting.web.MeetingTexts;
import org.ballincourt.followup.meeting.web.list.MeetingsView.Meetings;
import org.springframework.stereotype.Component;

/** Puts together the list of the meetings about a project; a handful of statements. */
@Component
public class MeetingsViews {

  private static final Comparator<Meeting> BY_TIME =
      Comparator.comparing(MeetingsViews::startsAt).thenComparing(Meeting::id);

  private final MeetingStore meetings;
  private final MeetingAccess access;
  private final MeetingTexts words;

  @Inject
  public MeetingsViews(MeetingStore meetings, MeetingAccess access, MeetingTexts words) {
    this.meetings = meetings;
    this.access = access;
    this.words = words;
  }

  MeetingsView of(Project project) {
    List<Meeting> all = meetings.of(project.getId());
    Map<Long, Optional<Client>> clients = new HashMap<>();
    List<ListedMeetingView> ahead =
        all.stream()
            .filter(Meeting::isPlanned)
            .sorted(BY_TIME)
            .map(meeting -> view(meeting, clients))
            .toList();
    List<ListedMeetingView> over =
        all.stream()
            .filter(meeting -> !meeting.isPlanned())
            .sorted(BY_TIME.reversed())
            .map(meeting -> view(meeting, clients))
            .toList();
    return new MeetingsView(
        project.getKey(), access.worksIn(project), new Meetings(ahead, over), words.texts());
  }

  /** Each client is looked up once. */
  private ListedMeetingView view(Meeting meeting, Map<Long, Optional<Client>> clients) {
    Optional<Client> client =
        clients.computeIfAbsent(meeting.work().client(), id -> words.clientOf(meeting.work()));
    return new ListedMeetingView(
        meeting, words.when(meeting.plan().time(), client.orElse(null)), words);
  }

  private static Instant startsAt(Meeting meeting) {
    return meeting.plan().time().startsAt();
  }
}
