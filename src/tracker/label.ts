/** What issues of ours carry. */
export const label = 'postrider'
