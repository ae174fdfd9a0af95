/** What the fields of a query mean: which values they take, their SQL, and how they sort. */
package org.ballincourt.host.search.condition;
