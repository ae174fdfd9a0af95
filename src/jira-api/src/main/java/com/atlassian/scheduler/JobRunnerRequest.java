package com.atlassian.scheduler;

import java.util.Date;

/**
 * Why a job runs now.
 *
 * <p>Evidence: mocked at 7.4.
 */
public interface JobRunnerRequest {
  Date getStartTime();
}
