package org.ballincourt.commitment.web.bulk;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Found.Answer;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Statuses;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Finds the issues of the page, by a query or by their keys. */
@Component
public class BulkViews {

  /** As many as can be asked about at once. */
  private static final int MOST = 500;

  private static final String KEY = "[A-Za-z][A-Za-z0-9_]*-\\d{1,18}";
  private static final Pattern KEYS = Pattern.compile(KEY + "([\\s,;]+" + KEY + ")*");

  private final Access access;
  private final Found found;
  private final Statuses statuses;
  private final Texts texts;

  @Inject
  public BulkViews(Access access, Found found, Statuses statuses, Texts texts) {
    this.access = access;
    this.found = found;
    this.statuses = statuses;
    this.texts = texts;
  }

  BulkView of(String query) {
    List<String> remarks = new ArrayList<>();
    List<Issue> issues = KEYS.matcher(query).matches() ? named(query, remarks) : by(query, remarks);
    List<Issue> workable =
        issues.stream().filter(issue -> access.runsClientWork(issue.getProjectObject())).toList();
    if (workable.size() < issues.size()) {
      remarks.add(texts.text("ballincourt.ask.bulk.not-ours", issues.size() - workable.size()));
    }
    return new BulkView(query, workable.stream().map(this::shown).toList(), remarks, texts);
  }

  private BulkIssueView shown(Issue issue) {
    return new BulkIssueView(issue, statuses.nameOf(issue.getStatusId()).orElse(""));
  }

  private List<Issue> named(String keys, List<String> remarks) {
    List<Issue> issues = new ArrayList<>();
    Arrays.stream(keys.split("[\\s,;]+"))
        .distinct()
        .limit(MOST)
        .forEach(key -> add(key, issues, remarks));
    return issues;
  }

  private void add(String key, List<Issue> issues, List<String> remarks) {
    try {
      issues.add(access.browsableIssue(key));
    } catch (Refusal unknown) {
      remarks.add(unknown.faults().get(0).message());
    }
  }

  private List<Issue> by(String query, List<String> remarks) {
    if (query.isEmpty()) {
      return List.of();
    }
    Answer answer = found.by(query, MOST);
    remarks.addAll(answer.faults());
    if (answer.total() > answer.issues().size()) {
      remarks.add(texts.text("ballincourt.ask.bulk.first", answer.issues().size(), answer.total()));
    }
    return answer.issues();
  }
}
