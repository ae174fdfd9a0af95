package org.ballincourt.report.share.difference;

/** Why a turn, or an ask, counts otherwise than in a copy. In the order in which they are told. */
public enum Cause {
  /** It was open when the report was shared, and has ended since. */
  ENDED_SINCE,
  /** It began after the report was shared. */
  BEGUN_SINCE,
  /** Its date was to come, and is over. */
  DATE_PASSED,
  /** It began before, and nobody knew of it then. */
  APPEARED,
  /** It is there no more, and its issue is. */
  DISAPPEARED,
  /** Its issue is gone. */
  DELETED,
  /** Its issue is in another project, or another client’s. */
  MOVED,
  LONGER,
  SHORTER,
  /** It lasted as long, and had another date, or somebody else’s word. */
  OTHERWISE
}
