/** What is kept about people, and how they are forgotten. */
package org.ballincourt.acceptance.privacy;
