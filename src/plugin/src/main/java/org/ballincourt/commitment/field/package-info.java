/** Whose move it is, in Jira's own custom fields: which there are, and what keeps their values. */
package org.ballincourt.commitment.field;
