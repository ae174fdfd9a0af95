/** What workflows can do with the ball: hand it over, and ask with whom it is. */
package org.ballincourt.commitment.field.workflow;
