package org.ballincourt.questionnaire.action.issue;

/**
 * An issue that tracks an action.
 *
 * @param key as it is now; as it was where it is not seen
 * @param project its key, likewise
 * @param summary null where it is not seen
 * @param seen whether it is still there, and the viewer may open it
 * @param closed whether it is done; false where it is not seen
 */
public record IssueToday(
    String key, String project, String summary, boolean seen, boolean closed) {}
