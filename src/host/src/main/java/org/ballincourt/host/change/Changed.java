package org.ballincourt.host.change;

import org.ballincourt.host.issue.StoredIssue;
import org.ofbiz.core.entity.GenericValue;

/** An issue as it is after a change, and the entry in its history that tells of it. */
public record Changed(StoredIssue issue, GenericValue entry) {}
