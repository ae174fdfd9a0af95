/** The pages on which administrators set up what workflows do with the ball. */
package org.ballincourt.commitment.field.workflow.web;
