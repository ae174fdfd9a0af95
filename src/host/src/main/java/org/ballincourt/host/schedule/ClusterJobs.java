package org.ballincourt.host.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the cluster: rows that outlive each node, and that one node at a time can take. */
final class ClusterJobs implements Jobs {
  private final JdbcClient sql;

  ClusterJobs(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void put(Job job) {
    if (update(job) == 0) {
      insert(job);
    }
  }

  private int update(Job job) {
    return sql.sql(
            "update cluster_jobs set runner_key = ?, interval_millis = ?, next_run = ?"
                + " where job_id = ?")
        .params(job.runnerKey(), job.interval().toMillis(), job.nextRun().toEpochMilli(), job.id())
        .update();
  }

  /** Nodes that start together schedule the same job; it does not matter whose row stays. */
  private void insert(Job job) {
    try {
      sql.sql(
              "insert into cluster_jobs (job_id, runner_key, interval_millis, next_run)"
                  + " values (?, ?, ?, ?)")
          .params(
              job.id(), job.runnerKey(), job.interval().toMillis(), job.nextRun().toEpochMilli())
          .update();
    } catch (DuplicateKeyException e) {
      update(job);
    }
  }

  @Override
  public void remove(String id) {
    sql.sql("delete from cluster_jobs where job_id = ?").param(id).update();
  }

  @Override
  public List<Job> all() {
    return sql.sql("select * from cluster_jobs order by job_id").query(ClusterJobs::job).list();
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        row.getString("job_id"),
        row.getString("runner_key"),
        Duration.ofMillis(row.getLong("interval_millis")),
        Instant.ofEpochMilli(row.getLong("next_run")));
  }

  @Override
  public boolean take(Job job, Instant now) {
    return (job.runsOnce() ? delete(job) : moveOn(job, now)) == 1;
  }

  private int delete(Job job) {
    return sql.sql("delete from cluster_jobs where job_id = ? and next_run = ?")
        .params(job.id(), job.nextRun().toEpochMilli())
        .update();
  }

  private int moveOn(Job job, Instant now) {
    return sql.sql("update cluster_jobs set next_run = ? where job_id = ? and next_run = ?")
        .params(job.runAfter(now).toEpochMilli(), job.id(), job.nextRun().toEpochMilli())
        .update();
  }
}
