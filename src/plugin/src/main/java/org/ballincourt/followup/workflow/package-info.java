/** What workflows can say: that the project is over. */
package org.ballincourt.followup.workflow;
