/** What came of the work in all projects, kind by kind. */
package org.ballincourt.followup.outcome.register;
