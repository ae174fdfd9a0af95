/** The pages on which is shown what is kept about people, and on which they are forgotten. */
package org.ballincourt.privacy.web;
