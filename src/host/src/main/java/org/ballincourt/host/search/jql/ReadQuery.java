package org.ballincourt.host.search.jql;

import com.atlassian.query.Query;
import java.util.List;

/** A query that could be read; whether it makes sense is another matter. */
public record ReadQuery(QueryClause clause, List<Sort> sorts) implements Query {}
