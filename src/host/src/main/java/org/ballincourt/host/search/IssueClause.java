package org.ballincourt.host.search;

/** The issue is one of these, also by a key from before a move; unknown ones are not there. */
record IssueClause(Names issues) implements Clause {

  @Override
  public String sql(Binding binding) {
    String keys = binding.add(issues.keys());
    return """
        (issues.id in (%s) or issue_key in (%s) or issues.id in
          (select issue_id from former_issue_keys where former_issue_keys.issue_key in (%s)))
        """
        .formatted(binding.add(issues.ids()), keys, keys);
  }
}
